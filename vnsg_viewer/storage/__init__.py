# SPDX-License-Identifier: MIT
"""What is kept on disk between two starts and can be made again: chronicles and last views."""
