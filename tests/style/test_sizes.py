import unittest

from planted_tree import PlantedTree
from sizes import check


def function(lines, name="run"):
    """A function of so many lines, the braces included."""
    return f"void {name}()\n{{\n" + "    step();\n" * (lines - 3) + "}\n"


class TestSizes(PlantedTree):
    def found(self):
        return check(self.root)[0]

    def test_what_is_small_is_clean_and_counted(self):
        self.plant("models/core/a.cpp", function(60))
        self.plant("models/core/a.h", "\n" * 200)
        self.plant("ui/b.cpp", "\n" * 100)
        self.plant("tests/models/core/test_a.cpp", "\n" * 400)
        faults, summary = check(self.root)
        self.assert_clean(faults)
        self.assertIn("2 .cpp files: median 80 lines", summary)

    def test_a_long_file_is_found(self):
        self.plant("ui/a.cpp", "\n" * 501)
        for name in "bcd":
            self.plant(f"ui/{name}.cpp", "\n")
        self.assert_fault(self.found(), "ui/a.cpp", "501 lines, more than 500")

    def test_a_long_header_is_found(self):
        self.plant("ui/a.h", "\n" * 201)
        self.assert_fault(self.found(), "201 lines, more than 200")

    def test_a_long_test_is_found(self):
        self.plant("tests/ui/test_a.cpp", "\n" * 401)
        self.assert_fault(self.found(), "401 lines, more than 400")

    def test_a_long_function_is_found(self):
        self.plant("ui/a.cpp", "namespace ui {\n\n// before\n" + function(61, "Page::fill") + "\n}\n")
        self.assert_fault(self.found(), "ui/a.cpp:4:", "Page::fill has 61 lines")

    def test_a_long_function_inside_a_class_is_found(self):
        self.plant("ui/a.h", "class A {\npublic:\n" + function(61) + "};\n")
        self.assert_fault(self.found(), "ui/a.h:3:", "run has 61 lines")

    def test_a_long_constructor_is_found(self):
        head = "Page::Page(int size)\n    : m_size { size }\n    , m_list(3)\n{\n"
        self.plant("ui/a.cpp", head + "    step();\n" * 56 + "}\n")
        self.assert_fault(self.found(), "ui/a.cpp:1:", "Page::Page has 61 lines")

    def test_tables_of_tests_may_be_long(self):
        self.plant("tests/ui/test_a.cpp", function(90, "TestA::forms_data"))
        self.assert_clean(self.found())

    def test_many_long_files_are_found_by_their_median(self):
        for name in "abc":
            self.plant(f"ui/{name}.cpp", "\n" * 151)
        self.assert_fault(self.found(), "median of the .cpp files is 151")

    def test_drawers_are_found_by_their_name(self):
        for name in ("utils", "plan_manager", "helper", "common", "string_helpers", "misc"):
            with self.subTest(name=name):
                self.plant(f"models/core/{name}.h", "")
                self.assert_fault(self.found(), name)
                (self.root / f"models/core/{name}.h").unlink()
        self.plant("models/core/commonplace.h", "")
        self.assert_clean(self.found())

    def test_other_spellings_of_file_names_are_found(self):
        self.plant("ui/MainWindow.h", "")
        self.assert_fault(self.found(), "snake_case")


if __name__ == "__main__":
    unittest.main()
