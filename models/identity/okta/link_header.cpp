#include "models/identity/okta/link_header.h"

namespace identity {

namespace {

/// Whether the parameters behind a target hold the relation "next".
bool saysNext(const QByteArray &parameters)
{
    for (const QByteArray &parameter : parameters.split(';')) {
        const qsizetype equals = parameter.indexOf('=');
        if (equals < 0 || parameter.left(equals).trimmed().toLower() != "rel")
            continue;
        QByteArray relation = parameter.mid(equals + 1).trimmed();
        if (relation.endsWith(','))
            relation.chop(1);
        relation.replace('"', ' ');
        return relation.simplified().toLower().split(' ').contains("next");
    }
    return false;
}

} // namespace

std::optional<QUrl> nextLink(const net::Response &response)
{
    for (const net::Header &header : response.headers) {
        if (header.first.compare("link", Qt::CaseInsensitive) != 0)
            continue;
        // A target may hold commas, so the brackets part one link from the next.
        qsizetype open = header.second.indexOf('<');
        while (open >= 0) {
            const qsizetype close = header.second.indexOf('>', open);
            if (close < 0)
                break;
            const qsizetype next = header.second.indexOf('<', close);
            const QByteArray target = header.second.mid(open + 1, close - open - 1);
            const QByteArray parameters = header.second.mid(close + 1, next < 0 ? -1 : next - close - 1).trimmed();
            const QUrl url = QUrl::fromEncoded(target, QUrl::StrictMode);
            if (saysNext(parameters) && url.isValid() && !url.isEmpty())
                return url;
            open = next;
        }
    }
    return {};
}

} // namespace identity
