"""The machine interface of register: JSON out, German refusals, exit status."""

import io
import json
import sys

import pytest

from gemeindenetz.cli.main import main
from gemeindenetz.register.models import Territory
from gemeindenetz.register.tests.workbooks import Book, Changed, write_changes
