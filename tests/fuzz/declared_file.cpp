// link: gatehouse_provisioning
#include "models/provisioning/declarative/declared_file.h"
#include "models/provisioning/declarative/declared_match.h"

#include <QSet>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

/// An error names itself and stands at a place of the file.
void checkError(const core::Error &error)
{
    if (error.code.isEmpty() || !error.where.startsWith(u"fuzz"_s))
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto file = provisioning::readDeclaredFile(bytes, u"fuzz"_s);
    if (!file) {
        checkError(file.error());
        return 0;
    }
    for (const provisioning::FileEntity &entity : file->entities) {
        if (!entity.kind || entity.parent >= file->entities.size())
            std::abort();
    }
    const auto pairs = provisioning::matchDeclared(*file, {});
    if (!pairs) {
        checkError(pairs.error());
        return 0;
    }
    // Nothing is there yet: each is new, with an id of its own.
    QSet<QString> ids;
    for (const provisioning::DeclaredPair &pair : *pairs) {
        if (pair.there || pair.id.isEmpty())
            std::abort();
        ids.insert(pair.file->kind->name + u' ' + pair.id);
    }
    if (pairs->size() != file->entities.size() || ids.size() != pairs->size())
        std::abort();
    return 0;
}
