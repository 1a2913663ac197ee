#include "ui/session/capabilities.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Capabilities)
};

QStringList missing(const gateway::NodeInfo &node, const QStringList &plugins)
{
    QStringList list;
    for (const QString &plugin : plugins) {
        if (!node.plugins.contains(plugin))
            list << plugin;
    }
    return list;
}

Capability changing(const gateway::NodeInfo &node)
{
    const bool possible = !node.readOnly && node.databaseReachable;
    const QString reason = node.readOnly ? Words::tr("It runs without a database: its configuration comes from a file.")
        : node.databaseReachable         ? Words::tr("Changes are stored in its database.")
                                         : Words::tr("Its database cannot be reached at the moment.");
    return { Words::tr("Change its configuration"), reason, possible };
}

Capability withPlugins(const gateway::NodeInfo &node, const QString &title, const QString &reason, const QStringList &plugins)
{
    const QStringList absent = missing(node, plugins);
    if (!absent.isEmpty())
        return { title, Words::tr("Not on this node: %1.", nullptr).arg(absent.join(u", "_s)), false };
    if (node.readOnly)
        return { title, Words::tr("The plugins are there, but nothing can be written."), false };
    return { title, reason, true };
}

} // namespace

QList<Capability> capabilitiesOf(const gateway::NodeInfo &node)
{
    QList<Capability> list { changing(node) };
    list << withPlugins(
        node, Words::tr("Protect services with API keys"), Words::tr("With the plugins key-auth and acl."), { u"key-auth"_s, u"acl"_s });
    if (!node.enterprise || node.workspaces.isEmpty())
        list << Capability { Words::tr("Separate teams by workspaces"), Words::tr("This edition has none."), false };
    else
        list << Capability { Words::tr("Separate teams by workspaces"), node.workspaces.join(u", "_s), true };
    return list;
}

} // namespace ui
