#include "app/sandbox/unknown_options.h"

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

struct Status {
    QString name;
    int UnknownAnswers::*member;
    int values[2];
};

struct Choice {
    QString name;
    bool UnknownAnswers::*member;
};

const QList<Status> &statuses()
{
    static const QList<Status> list { { u"contractRefusalStatus"_s, &UnknownAnswers::contractRefusalStatus, { 403, 401 } },
        { u"contractPatchStatus"_s, &UnknownAnswers::contractPatchStatus, { 200, 201 } },
        { u"providerDownStatus"_s, &UnknownAnswers::providerDownStatus, { 401, 500 } } };
    return list;
}

const QList<Choice> &choices()
{
    static const QList<Choice> list { { u"rootShowsPortal"_s, &UnknownAnswers::rootShowsPortal },
        { u"rootShowsEdition"_s, &UnknownAnswers::rootShowsEdition }, { u"patchMovesConsumer"_s, &UnknownAnswers::patchMovesConsumer },
        { u"hiddenConsumersListed"_s, &UnknownAnswers::hiddenConsumersListed }, { u"discoveryAtSave"_s, &UnknownAnswers::discoveryAtSave },
        { u"reapprovesRevoked"_s, &UnknownAnswers::reapprovesRevoked } };
    return list;
}

} // namespace

bool setUnknown(UnknownAnswers &answers, const QString &assignment)
{
    const QString name = assignment.section(u'=', 0, 0);
    const QString value = assignment.section(u'=', 1);
    for (const Status &status : statuses()) {
        for (const int allowed : status.values) {
            if (status.name != name || QString::number(allowed) != value)
                continue;
            answers.*status.member = allowed;
            return true;
        }
    }
    for (const Choice &choice : choices()) {
        if (choice.name != name || (value != u"true"_s && value != u"false"_s))
            continue;
        answers.*choice.member = value == u"true"_s;
        return true;
    }
    return false;
}

QStringList unknownAnswers()
{
    QStringList list;
    for (const Status &status : statuses())
        list.append(status.name + u'=' + QString::number(status.values[0]) + u'|' + QString::number(status.values[1]));
    for (const Choice &choice : choices())
        list.append(choice.name + u"=true|false"_s);
    return list;
}

} // namespace sandbox
