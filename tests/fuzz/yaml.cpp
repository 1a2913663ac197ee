// link: gatehouse_core
#include "models/core/yaml.h"

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

/// What a reader relies on: places are there, and a map has each key once.
void check(const core::YamlNode &node, int level)
{
    if (node.line < 1 || node.column < 1 || level > 64)
        std::abort();
    for (const core::YamlNode &item : node.items)
        check(item, level + 1);
    for (const auto &[key, value] : node.entries) {
        if (key.kind != core::YamlNode::Kind::Scalar || node.find(key.text) != &value)
            std::abort();
        check(value, level + 1);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto root = core::parseYaml(bytes, u"fuzz"_s);
    if (root)
        check(*root, 0);
    else if (root.error().code != u"gatehouse.yaml"_s || !root.error().where.startsWith(u"fuzz:"_s))
        std::abort();
    return 0;
}
