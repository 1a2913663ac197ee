#include "app/sandbox/gateway/tag_list.h"

#include "app/sandbox/gateway/admin_error.h"
#include "app/sandbox/gateway/paging.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

struct Tagged {
    QString kind;
    QString tag;
};

/// Ordered by entity and, within one, by the place of the tag (from 1): together they are the offset.
using TaggedList = std::map<std::pair<QByteArray, int>, Tagged>;

TaggedList collect(const Store &store, const std::optional<QString> &tag, const QByteArray &workspace)
{
    TaggedList all;
    for (const EntityKind &kind : entityKinds()) {
        for (const auto &[id, entity] : store.table(kind)) {
            int place = 0;
            if (entity.workspace != workspace)
                continue;
            for (const QString &name : entity.tags) {
                ++place;
                if (!tag || *tag == name)
                    all.emplace(std::pair(id, place), Tagged { kind.name, name });
            }
        }
    }
    return all;
}

} // namespace

HttpReply listTags(
    const Store &store, const std::optional<QString> &tag, const QByteArray &rawPath, const QByteArray &query, const QByteArray &workspace)
{
    const PageOutcome outcome = readPageQuery(query, tag.has_value());
    if (outcome.refusal)
        return *outcome.refusal;
    const PageQuery &page = outcome.page;
    const std::shared_lock lock(store.mutex());
    const TaggedList all = collect(store, tag, workspace);
    QByteArrayList items;
    QByteArray offset;
    // Without a place the offset stands for the whole entity.
    const int place = page.after.isEmpty() || page.afterPlace > 0 ? page.afterPlace : std::numeric_limits<int>::max();
    auto entry = all.upper_bound({ page.after, place });
    for (; entry != all.end() && items.size() < page.size; ++entry) {
        const QString id = QString::fromLatin1(entry->first.first);
        const QJsonObject json { { u"entity_id"_s, id }, { u"entity_name"_s, entry->second.kind }, { u"tag"_s, entry->second.tag } };
        items.append(QJsonDocument(json).toJson(QJsonDocument::Compact));
        offset = tag ? encodeOffset({ id }) : encodeOffset({ id, entry->first.second });
    }
    if (items.isEmpty())
        return jsonText(200, "{\"data\":{},\"next\":null}");
    return pageReply(items, rawPath, entry == all.end() ? QByteArray() : offset, page);
}

} // namespace sandbox
