#include "ui/words/joined_text.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(JoinedText)
};

} // namespace

QString enumeration(const QStringList &parts)
{
    QString all;
    for (const QString &part : parts)
        all = all.isEmpty() ? part : Words::tr("%1, %2", "words of a list").arg(all, part);
    return all;
}

QString sentences(const QString &first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    return Words::tr("%1 %2", "two sentences").arg(first, second);
}

} // namespace ui
