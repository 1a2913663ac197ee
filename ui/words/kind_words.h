#pragma once

#include <QString>
#include <QStringList>

/// What people call the kinds of gateway objects (gateway::EntityKind::name). A name that is no kind stands for itself.
namespace ui {

/// Where a kind is shown.
enum class KindGroup {
    Main, ///< has a page of its own in the navigation, or belongs to one
    Traffic,
    Tls,
    Secrets,
    Credentials,
    Administration,
};

/// One object: "Route".
QString kindWord(const QString &kind);
/// All of them: "Routes".
QString kindTitle(const QString &kind);
/// So many: "9,310 routes".
QString countedKind(const QString &kind, int count);
/// What it is for, in a sentence without its end; empty for kinds of the main group.
QString kindPurpose(const QString &kind);
/// The name of its icon.
QString kindIcon(const QString &kind);

/// The kinds of a group, in the order in which they are shown.
QStringList kindsOf(KindGroup group);
/// The heading of a group.
QString kindGroupTitle(KindGroup group);

} // namespace ui
