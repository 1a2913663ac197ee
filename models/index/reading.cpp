#include "models/index/reading.h"

#include "models/index/kind_writer.h"
#include "models/index/page_queue.h"

#include <QLockFile>

#include <map>
#include <thread>

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;

namespace entity_index {

namespace {

constexpr size_t pageRows = 1000;

using Kinds = QList<const gateway::EntityKind *>;

/// Reads one kind from its first page to its last into the queue.
Result<> fetch(const gateway::AdminClient &client, const Kinds &kinds, int number, PageQueue &queue)
{
    const gateway::EntityKind &kind = *kinds[number];
    std::vector<IndexedEntity> rows;
    rows.reserve(pageRows);
    const auto read = client.each(kind, {}, [&](const QJsonObject &item) {
        rows.push_back(indexedEntity(gateway::entityFromJson(item, kind), kind));
        return rows.size() < pageRows || queue.put({ number, std::exchange(rows, {}), false });
    });
    // A plugin that brings a kind of its own may be missing.
    if (!read && read.error().kind != Error::Kind::NotFound)
        return core::failure(read.error());
    queue.put({ number, std::move(rows), true });
    return {};
}

/// Writes what comes out of the queue until there is no more.
Result<> write(storage::Database &database, const Kinds &kinds, PageQueue &queue, const core::Clock &clock, const core::Progress &progress)
{
    std::map<int, KindWriter> writers;
    int rows = 0;
    while (const std::optional<ReadPage> page = queue.take()) {
        const QString &name = kinds[page->kind]->name;
        auto writer = writers.find(page->kind);
        if (writer == writers.end()) {
            auto begun = KindWriter::begin(database, name);
            if (!begun)
                return core::failure(begun.error());
            writer = writers.emplace(page->kind, std::move(*begun)).first;
        }
        if (const auto done = writer->second.write(page->rows); !done)
            return done;
        rows += int(page->rows.size());
        progress.report(rows, 0, name);
        if (!page->last)
            continue;
        if (const auto done = writer->second.finish(clock.now()); !done)
            return done;
    }
    return {};
}

} // namespace

Kinds indexedKinds(const gateway::NodeInfo &node)
{
    Kinds kinds;
    for (const gateway::EntityKind &kind : gateway::entityKinds()) {
        const bool listed = !kind.onlyNested && (kind.nestedPath().isEmpty() || !kind.createdByPost);
        if (listed && (node.enterprise || !kind.enterpriseOnly))
            kinds << &kind;
    }
    return kinds;
}

Result<> readIntoIndex(const gateway::AdminClient &client, const gateway::NodeInfo &node, const IndexFile &file, core::Parallel &parallel,
    const core::Clock &clock, const core::Progress &progress)
{
    const auto lock = file.lockForWriting();
    if (!lock)
        return core::failure(lock.error());
    const Kinds kinds = indexedKinds(node);
    PageQueue queue;
    Result<> written;
    std::thread writing([&] { // a thread of its own: pages come from as many as there are kinds
        auto database = file.database();
        written = database ? write(*database, kinds, queue, clock, progress) : core::failure(database.error());
        queue.close();
    });
    const auto fetched
        = parallel.each(int(kinds.size()), client.cancelToken(), [&](int number) { return fetch(client, kinds, number, queue); });
    queue.close();
    writing.join();
    if (!written)
        return written;
    for (const Result<> &one : fetched) {
        if (!one)
            return one;
    }
    auto database = file.database();
    return database ? makeSearchable(*database, client.cancelToken()) : core::failure(database.error());
}

} // namespace entity_index
