#pragma once

#include "models/index/index_file.h"
#include "models/index/kind_writer.h"
#include "models/index/search.h"

#include <QJsonArray>
#include <QTemporaryDir>

namespace test {

using namespace Qt::StringLiterals;

/// An index in a folder of its own, filled by hand.
struct IndexFixture {
    QTemporaryDir folder;
    entity_index::IndexFile file { opened() };

    entity_index::IndexFile opened() const
    {
        auto made = entity_index::IndexFile::open(folder.path(), u"one"_s);
        if (!made)
            qFatal("%s", qPrintable(made.error().code));
        return *made;
    }

    static void must(const core::Result<> &done)
    {
        if (!done)
            qFatal("%s: %s", qPrintable(done.error().code), qPrintable(done.error().text));
    }

    /// One reading of a kind. @param whole whether it comes to its end
    void read(const QString &kind, const QList<QJsonObject> &objects, bool whole = true) const
    {
        auto database = file.database();
        auto writer = entity_index::KindWriter::begin(*database, kind);
        std::vector<entity_index::IndexedEntity> rows;
        const gateway::EntityKind &known = *gateway::findKind(kind);
        for (const QJsonObject &object : objects)
            rows.push_back(entity_index::indexedEntity(gateway::entityFromJson(object, known), known));
        must(writer->write(rows));
        if (whole)
            must(writer->finish(QDateTime::fromSecsSinceEpoch(1'790'000'000, Qt::UTC)));
    }

    void makeSearchable() const
    {
        auto database = file.database();
        must(entity_index::makeSearchable(*database, {}));
    }

    entity_index::Answer answer(const QString &text, const QString &kind = {}, int limit = 200) const
    {
        const auto query = entity_index::parseQuery(text);
        if (!query)
            qFatal("%s", qPrintable(query.error().code));
        const auto found = entity_index::search(file, { *query, kind, limit });
        if (!found)
            qFatal("%s: %s", qPrintable(found.error().code), qPrintable(found.error().text));
        return *found;
    }

    QStringList titles(const QString &text, const QString &kind = {}) const
    {
        QStringList titles;
        for (const entity_index::Found &one : answer(text, kind).found)
            titles << one.title;
        return titles;
    }
};

inline QJsonObject reference(const QString &id)
{
    return { { u"id"_s, id } };
}

} // namespace test
