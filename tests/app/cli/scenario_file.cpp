#include "tests/app/cli/scenario_file.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

class Reader {
public:
    QList<Procedure> read(const QString &text)
    {
        const QStringList lines = text.split(u'\n');
        for (const QString &line : lines) {
            ++m_line;
            if (line.startsWith(u"```"))
                fence(line.mid(3).trimmed());
            else if (m_block == u"scenario")
                action(line);
            else if (!m_block.isEmpty())
                fileLine(line);
            else
                heading(line);
        }
        if (!m_block.isEmpty())
            fail("a block is not closed");
        return m_procedures;
    }

private:
    [[noreturn]] void fail(const char *what) const { qFatal("scenarios.md:%d: %s", m_line, what); }

    Scenario &scenario()
    {
        if (m_procedures.isEmpty() || m_procedures.last().scenarios.isEmpty())
            fail("a block outside a scenario");
        return m_procedures.last().scenarios.last();
    }

    void fence(const QString &info)
    {
        if (!m_block.isEmpty())
            m_block.clear();
        else if (info == u"scenario" || info.startsWith(u"file "))
            m_block = info;
        else
            fail("a block of an unknown sort");
    }

    void fileLine(const QString &line) { scenario().files[m_block.mid(5)] += line + u'\n'; }

    void heading(const QString &line)
    {
        if (line.startsWith(u"# ")) {
            m_procedures << Procedure { line.mid(2), {}, {} };
        } else if (line.startsWith(u"Sandbox: ")) {
            const QStringList settings = line.mid(9).split(u", "_s);
            for (const QString &setting : settings)
                m_procedures.last().sandbox.insert(setting.section(u'=', 0, 0), setting.section(u'=', 1));
        } else if (line.startsWith(u"## ")) {
            Scenario scenario;
            scenario.number = line.mid(3).section(u'.', 0, 0).toInt();
            scenario.title = line.section(u". "_s, 1);
            if (scenario.number != ++m_count || m_procedures.isEmpty())
                fail("scenarios are numbered from 1 without gaps, under a procedure");
            m_procedures.last().scenarios << scenario;
        }
    }

    void action(const QString &line)
    {
        QList<ScenarioAction> &actions = scenario().actions;
        const QString rest = line.mid(2);
        if (line.startsWith(u"$ gatehouse-cli "))
            actions << ScenarioAction { ScenarioAction::Actor::CommandLine, rest.mid(14), {}, 0, {}, {}, m_line };
        else if (line.startsWith(u"% "))
            actions << ScenarioAction { ScenarioAction::Actor::Caller, rest, {}, 200, {}, {}, m_line };
        else if (actions.isEmpty())
            fail("an expectation without an action");
        else if (line.startsWith(u"= "))
            actions.last().expected = rest.toInt();
        else if (line.startsWith(u"@ "))
            actions.last().person = rest;
        else if (line.startsWith(u"~ "))
            actions.last().patterns << rest;
        else if (line.startsWith(u"! "))
            actions.last().absent << rest;
        else if (line.startsWith(u"  "))
            actions.last().text += u' ' + line.trimmed();
        else if (!line.isEmpty())
            fail("not an action and no expectation");
    }

    QList<Procedure> m_procedures;
    QString m_block;
    int m_line = 0;
    int m_count = 0;
};

} // namespace

QList<Procedure> readScenarios(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return Reader().read(QString::fromUtf8(file.readAll()));
}
