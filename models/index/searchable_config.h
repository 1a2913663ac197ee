#pragma once

#include <QJsonObject>

namespace entity_index {

/// What of a plugin's configuration may be kept and searched: numbers, addresses and names. The index knows no schema that would mark a
/// secret, and header lists, log end points and scripts carry some in members of any name, so a text is left out unless its member
/// (net::isSafeField) or its form (net::isPlainName) says what it is. Of "name:value" the name is kept, of an address its host.
/// @param config its known secrets taken out, as entityFromJson() does
QJsonObject searchableConfig(const QJsonObject &config);

} // namespace entity_index
