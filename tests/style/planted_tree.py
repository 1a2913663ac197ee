"""A project in a temporary folder, into which a test plants faults."""

import tempfile
import unittest
from pathlib import Path


class PlantedTree(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)

    def plant(self, path, text):
        place = self.root / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8")

    def assert_clean(self, faults):
        self.assertEqual(list(faults), [])

    def assert_fault(self, faults, *parts):
        """Exactly one fault, which holds all parts."""
        found = list(faults)
        self.assertEqual(len(found), 1, found)
        for part in parts:
            self.assertIn(part, found[0])
