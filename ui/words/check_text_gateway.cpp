#include "ui/words/check_text.h"

#include "ui/error_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui {

using core::CheckLine;
using Mark = core::CheckLine::Mark;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CheckText)
};

QString fact(const CheckLine &line, QLatin1StringView name)
{
    return line.facts.value(name).toVariant().toString();
}

QStringList list(const CheckLine &line, QLatin1StringView name)
{
    return line.facts.value(name).toVariant().toStringList();
}

/// What nobody could look at, in the words of the refusals that it may turn out to be.
QString uncheckedText(const CheckLine &line)
{
    QStringList sentences;
    for (const QString &code : list(line, "unchecked"_L1)) {
        core::Error error;
        error.code = code;
        sentences << sentence(explain(error));
    }
    return sentences.join(u' ');
}

void sayAddress(const CheckLine &line, CheckText &text)
{
    text.what = line.facts.value("ms"_L1).toInt() > 0
        ? Words::tr("%1 answers on port %2 in %3 ms").arg(fact(line, "host"_L1), fact(line, "port"_L1), fact(line, "ms"_L1))
        : Words::tr("%1 answers on port %2").arg(fact(line, "host"_L1), fact(line, "port"_L1));
}

void sayTls(const CheckLine &line, CheckText &text)
{
    if (line.finding == "plain_local"_L1) {
        text.what = Words::tr("Not encrypted, and it does not leave this computer");
        return;
    }
    if (line.finding == "plain"_L1) {
        text.what = Words::tr("Not encrypted: whoever listens in reads every credential");
        text.fix = Words::tr("Use the https port, 8444 as a rule.");
        return;
    }
    const QDateTime until = QDateTime::fromString(fact(line, "until"_L1), Qt::ISODate).toLocalTime();
    if (!until.isValid()) {
        text.what = Words::tr("Encrypted");
        return;
    }
    const QString day = QLocale().toString(until.date(), QLocale::ShortFormat);
    text.what = Words::tr("Encrypted: %1, valid until %2").arg(fact(line, "subject"_L1), day);
    text.fix = line.facts.value("pinned"_L1).toBool() ? Words::tr("Trusted by its fingerprint, whoever signed it.")
                                                      : Words::tr("Issued by %1.").arg(fact(line, "issuer"_L1));
    if (line.finding == "ends_soon"_L1)
        text.fix += u' ' + Words::tr("It ends in %n day(s): have it renewed.", nullptr, std::max(0, line.facts.value("days"_L1).toInt()));
}

void sayApi(const CheckLine &line, CheckText &text)
{
    if (line.finding == "guarded"_L1) {
        text.what = Words::tr("A Kong Admin API answers");
        return;
    }
    const QString version = fact(line, "version"_L1).section(u"-enterprise"_s, 0, 0); // the edition is said before it
    text.what = line.facts.value("enterprise"_L1).toBool() ? Words::tr("Kong Gateway Enterprise %1").arg(version)
                                                           : Words::tr("Kong Gateway %1, open source").arg(version);
    if (const QString host = fact(line, "hostname"_L1); !host.isEmpty())
        text.fix = Words::tr("Node %1.").arg(host);
}

void sayDatabase(const CheckLine &line, CheckText &text)
{
    if (line.finding == "file"_L1) {
        text.what = Words::tr("None: the configuration comes from a file");
        text.fix
            = Words::tr("Everything can be looked at and nothing changed here. Change the file, or connect to a node with a database.");
    } else if (line.mark == Mark::Failed) {
        text.what = Words::tr("The node cannot reach its database %1").arg(fact(line, "database"_L1));
        text.fix = Words::tr("Until it can, nothing can be changed.");
    } else {
        text.what = Words::tr("%1, reachable: changes are kept").arg(fact(line, "database"_L1));
    }
}

void sayRights(const CheckLine &line, CheckText &text)
{
    const QString user = fact(line, "user"_L1);
    if (line.finding == "open"_L1) {
        text.what = Words::tr("No access control: whoever reaches this address may change everything");
        if (line.mark == Mark::Attention)
            text.fix = line.facts.value("enterprise"_L1).toBool()
                ? Words::tr("Set “enforce_rbac = on” in kong.conf, or let nobody else reach the port.")
                : Words::tr("Let nobody else reach the port: the open-source edition has no users of its own.");
    } else if (line.finding == "not_told"_L1) {
        text.what = Words::tr("The gateway does not tell who we are");
        text.fix
            = Words::tr("Whether something is forbidden shows when it is tried; the preview of a plan asks before anything is written.");
    } else if (line.finding == "rights_hidden"_L1) {
        text.what = Words::tr("We are %1; what this user may do cannot be seen").arg(user);
        text.fix = Words::tr("Give the user the right to read /rbac/users, or go on: what is forbidden is said when it is tried.");
    } else if (line.finding == "entity"_L1) {
        text.what = Words::tr("We are %1; each object has rights of its own").arg(user);
    } else if (line.mark == Mark::Done) {
        text.what = Words::tr("We are %1, with every right that is needed").arg(user);
    } else {
        const QStringList rights = list(line, "rights"_L1);
        text.what = Words::tr("We are %1, and %n right(s) are missing", nullptr, int(rights.size())).arg(user);
        text.fix = Words::tr("Missing: %1. Have an administrator add them to a role of this user, or use another token.")
                       .arg(rights.join(u", "_s));
    }
}

void sayWorkspaces(const CheckLine &line, CheckText &text)
{
    if (line.mark == Mark::Off) {
        text.what = Words::tr("None: this edition has one configuration for all");
    } else if (line.mark == Mark::Unknown) {
        text.what = Words::tr("The gateway does not list them");
    } else {
        const QStringList all = list(line, "workspaces"_L1);
        text.what = Words::tr("“%1”, of %n workspace(s)", nullptr, int(all.size())).arg(fact(line, "workspace"_L1));
        if (all.size() > 1)
            text.fix = Words::tr("There are: %1.").arg(all.join(u", "_s));
    }
}

void sayPlugins(const CheckLine &line, CheckText &text)
{
    const QString present = list(line, "present"_L1).join(u", "_s);
    const QString missing = list(line, "missing"_L1).join(u", "_s);
    text.what = present.isEmpty() ? Words::tr("None of those that this program works with") : present;
    if (missing.isEmpty())
        return;
    text.fix = line.facts.value("enterprise"_L1).toBool()
        ? Words::tr("Not on this node: %1. Add them to “plugins” in kong.conf and restart.").arg(missing)
        : Words::tr("Not in this edition, or not on this node: %1.").arg(missing);
}

void sayPortal(const CheckLine &line, CheckText &text)
{
    if (line.mark == Mark::Off) {
        text.what = Words::tr("None: it is part of the Enterprise edition");
    } else if (line.mark == Mark::Unknown) {
        text.what = Words::tr("On, as far as the gateway tells");
        text.fix = uncheckedText(line);
    } else {
        text.what = Words::tr("On, for applications of third-party providers (%1)").arg(fact(line, "app_auth"_L1));
        text.fix = Words::tr("Developers log in by %1.").arg(fact(line, "auth"_L1));
    }
}

void sayStrategy(const CheckLine &line, CheckText &text)
{
    text.what = line.facts.value("recommended"_L1).toBool() ? Words::tr("Possible here, and recommended") : Words::tr("Possible here");
    if (line.finding == "no_rights"_L1) {
        text.what = Words::tr("Possible on this gateway, but not with the rights of this token");
        text.fix = Words::tr("A plan can be made and looked at; applying it needs the rights above.");
    } else if (line.mark == Mark::Unknown) {
        text.what = Words::tr("Possible here, as far as the gateway tells");
        text.fix = uncheckedText(line);
    }
}

constexpr CheckTopic topics[] {
    { "address", QT_TRANSLATE_NOOP("CheckText", "Address"), sayAddress },
    { "tls", QT_TRANSLATE_NOOP("CheckText", "Encryption"), sayTls },
    { "api", QT_TRANSLATE_NOOP("CheckText", "Admin API"), sayApi },
    { "database", QT_TRANSLATE_NOOP("CheckText", "Database"), sayDatabase },
    { "rights", QT_TRANSLATE_NOOP("CheckText", "Access rights"), sayRights },
    { "workspaces", QT_TRANSLATE_NOOP("CheckText", "Workspace"), sayWorkspaces },
    { "plugins", QT_TRANSLATE_NOOP("CheckText", "Plugins"), sayPlugins },
    { "portal", QT_TRANSLATE_NOOP("CheckText", "Developer portal"), sayPortal },
    { "strategy.portal", QT_TRANSLATE_NOOP("CheckText", "Protect by portal"), sayStrategy },
    { "strategy.consumer", QT_TRANSLATE_NOOP("CheckText", "Protect by consumer"), sayStrategy },
    { "strategy.open-source", QT_TRANSLATE_NOOP("CheckText", "Protect with open source"), sayStrategy },
};

} // namespace

std::span<const CheckTopic> gatewayCheckTopics()
{
    return topics;
}

} // namespace ui
