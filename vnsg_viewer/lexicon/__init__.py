# SPDX-License-Identifier: MIT
"""Languages, gazetteer and taxonomies: YAML files as frozen values."""
