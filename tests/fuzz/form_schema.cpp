// link: gatehouse_forms
#include "models/forms/form_schema.h"

#include <QJsonDocument>

namespace {

/// Every field is reached by the path it stands at, unless a twin before it has the same.
size_t walk(const forms::FormSchema &schema, const std::vector<forms::FormField> &fields, const QString &path)
{
    size_t count = 0;
    for (const forms::FormField &field : fields) {
        const QString own = path.isEmpty() ? field.name : QString(path + QLatin1Char('.') + field.name);
        (void)schema.find(own);
        count += 1 + walk(schema, field.fields, own) + walk(schema, field.elements, own);
    }
    return count;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto schema = forms::FormSchema::fromJson(QJsonDocument::fromJson(bytes).object());
    if (schema)
        walk(*schema, schema->fields, {});
    else if (schema.error().code != QLatin1String("gatehouse.schema"))
        __builtin_trap();
    return 0;
}
