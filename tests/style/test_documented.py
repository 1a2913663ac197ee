import unittest

from documented import faults
from planted_tree import PlantedTree

GOOD = """#pragma once

#include <QString>

typedef struct evp_pkey_st EVP_PKEY;

namespace core {

class Forward;
inline constexpr int most = 64;
Q_DECLARE_LOGGING_CATEGORY(logCore)

/// A thing.
class Thing final : public Forward {
public:
    int size() const { return 1; }
};

/// A choice.
enum class Choice { One, Two };

/// Two of a kind.
int one();
int two(int size = 1);

/// An alias needs none, this has one.
using Things = QList<Thing>;

/// A template.
template <typename T> T both(T left,
    T right)
{
    return left;
}

struct Thing::Private {
    int size = 1;
};

template <> struct Special<void> {
};

} // namespace core

Q_DECLARE_METATYPE(core::Thing)
"""


class TestDocumented(PlantedTree):
    def found(self):
        return faults(self.root)

    def test_a_documented_header_is_clean(self):
        self.plant("models/core/a.h", GOOD)
        self.assert_clean(self.found())

    def test_every_naked_declaration_is_found(self):
        for naked in ("class A {\n    int a();\n};", "struct A {\n};", "enum class A { B };", "int a(int b);", "inline int a()\n{\n    return 1;\n}",
                      "template <typename T> class A : public B<T> {\n};"):
            with self.subTest(naked=naked):
                self.plant("models/core/a.h", f"namespace core {{\n\n/// Something.\nint first();\n\n{naked}\n\n}}\n")
                self.assert_fault(self.found(), "models/core/a.h:6:")

    def test_other_comments_do_not_count(self):
        self.plant("models/core/a.h", "namespace core {\n\n// why\nint a();\n\n}\n")
        self.assert_fault(self.found(), "models/core/a.h:4:")

    def test_implementation_files_need_none(self):
        self.plant("models/core/a.cpp", "namespace core {\n\nint a() { return 1; }\n\n}\n")
        self.assert_clean(self.found())


if __name__ == "__main__":
    unittest.main()
