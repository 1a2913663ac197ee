#include "models/storage/statement.h"

#include "models/storage/sqlite_error.h"

namespace storage {

Statement::Statement(QSqlQuery query, QString path)
    : m_query(std::move(query))
    , m_path(std::move(path))
{
}

core::Result<> Statement::run(const QVariantList &values)
{
    for (int i = 0; i < values.size(); ++i)
        m_query.bindValue(i, values[i]);
    if (!m_query.exec())
        return storageFailure(m_query.lastError(), m_path);
    return {};
}

} // namespace storage
