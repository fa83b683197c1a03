# SPDX-License-Identifier: MIT
"""The chronicle and what it is made of; standard library only."""
