# SPDX-License-Identifier: MIT
"""All articles together: dated, compared, merged, put into what contains them."""
