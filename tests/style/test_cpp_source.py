import unittest

from cpp_source import Source, balanced_end, scopes

SAMPLE = """#include "a.h"
namespace core {

// a comment with a { brace and "quotes"
class Thing : public Base {
public:
    explicit Thing(int size)
        : m_size { size }
    {
    }
    void run() const override;

private:
    int m_size = 1'000;
};

const QStringList names { "a", "{" };

template <typename T> Result<T> Thing::make(const char *text = "(")
{
    if (text) {
        return R"(a } raw)";
    }
    return [] { return 1; }();
}

} // namespace core
"""


class TestCppSource(unittest.TestCase):
    def test_comments_and_strings_are_blanked_line_by_line(self):
        source = Source("a.cpp", 'a /* x\ny */ "b\\"c" \'"\' // "d\nR"e(f"\ng)e" h\n')
        self.assertEqual(source.code.count("\n"), source.text.count("\n"))
        self.assertEqual(source.without_comments.count("\n"), source.text.count("\n"))
        for gone in "xybcdfg":
            self.assertNotIn(gone, source.code)
        self.assertIn('b\\"c', source.without_comments)
        self.assertNotIn("y", source.without_comments)
        self.assertTrue(source.code.rstrip().endswith("h"))

    def test_digit_separators_are_no_characters(self):
        self.assertIn("after", Source("a.cpp", "int i = 10'000; after(1'0);").code)

    def test_every_brace_is_named(self):
        found = [(scope.kind, scope.head.split("(")[0].split()[-1:]) for scope in scopes(Source("a.h", SAMPLE).code)]
        self.assertIn(("namespace", ["core"]), found)
        self.assertIn(("type", ["Base"]), found)
        self.assertIn(("initializer", ["Thing"]), found)
        self.assertIn(("function", ["Thing"]), found)
        self.assertIn(("function", ["Thing::make"]), found)
        self.assertNotIn(("function", ["names"]), found)
        self.assertEqual([kind for kind, _ in found].count("function"), 2)

    def test_brackets_are_matched(self):
        self.assertEqual(balanced_end("f(a(b), {c}) d", 1), 12)
        self.assertEqual(balanced_end("f(a", 1), 3)


if __name__ == "__main__":
    unittest.main()
