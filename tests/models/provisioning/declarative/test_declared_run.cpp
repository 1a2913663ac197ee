#include "tests/models/provisioning/declarative/declared_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace provisioning;

namespace {

const QByteArray empty = "_format_version: \"3.0\"\n";
constexpr int serviceCount = 250; ///< each with a route and a plugin on it
constexpr int callerCount = 150; ///< each with an API key and a group

QByteArray number(const char *text, int index)
{
    return QByteArray(text).replace("#", QByteArray::number(index));
}

/// 1,200 objects.
QByteArray largeFile()
{
    QByteArray file = empty + "services:\n";
    for (int i = 0; i < serviceCount; ++i)
        file += number("- name: s-#\n  host: h-#.test\n  routes:\n  - name: r-#\n    paths: [/p-#]\n    plugins:\n    - name: cors\n", i);
    file += "consumers:\n";
    for (int i = 0; i < callerCount; ++i)
        file += number("- username: c-#\n  keyauth_credentials:\n  - key: key-number-#\n  acls:\n  - group: g-#\n", i);
    return file;
}

} // namespace

/// An import of more than a thousand objects that is stopped half way.
class TestDeclaredRun : public QObject {
    Q_OBJECT

    /// Stops the import after @p steps steps and returns its plan.
    static QString stopped(DeclaredFixture &fixture, const QByteArray &file, int steps)
    {
        int done = 0;
        const auto state = fixture.import(file, false, [&](const StepEvent &event) {
            if (event.what == StepEvent::What::Done && ++done == steps)
                fixture.cancel.cancel();
        });
        if (state || state.error().kind != core::Error::Kind::Cancelled)
            return {};
        fixture.cancel = core::CancelToken();
        return fixture.latest().plan.id;
    }

private Q_SLOTS:
    void aStoppedImportGoesOn()
    {
        DeclaredFixture fixture;
        const QByteArray file = largeFile();
        const QString plan = stopped(fixture, file, 600);
        QVERIFY(!plan.isEmpty());
        QCOMPARE(fixture.latest().phase, PlanState::Phase::Unfinished);
        const auto rest = fixture.diff(file);
        QVERIFY2(rest, qPrintable(errorOf(rest)));
        const QList<StepState> steps = fixture.latest().steps;
        const auto done
            = std::count_if(steps.cbegin(), steps.cend(), [](const StepState &step) { return step.phase == StepState::Phase::Done; });
        QVERIFY(done >= 600 && done < 600 + 16); // those under way end too
        QCOMPARE(rest->count(DeclaredChange::What::Created), 3 * serviceCount + 3 * callerCount - int(done));
        const auto state = resumePlan(fixture.context(), plan);
        QVERIFY2(state, qPrintable(errorOf(state)));
        QCOMPARE(state->phase, PlanState::Phase::Done);
        QCOMPARE(fixture.differences(file), QStringList());
    }

    void whatIsRefusedEndsItAfterThoseUnderWay()
    {
        DeclaredFixture fixture;
        QByteArray file = empty + "services:\n";
        for (int i = 0; i < 40; ++i)
            file += number("- name: s-#\n  host: h.test\n  routes:\n  - name: r-#\n    paths: [/p#]\n", i);
        file += "- name: bad\n  host: \"no host at all\"\n"; // which the gateway alone knows
        const auto state = fixture.import(file);
        QVERIFY(!state);
        QCOMPARE(state.error().kind, core::Error::Kind::Rejected);
        const PlanState left = fixture.latest();
        QCOMPARE(left.phase, PlanState::Phase::Unfinished);
        for (qsizetype i = 0; i < left.steps.size(); ++i)
            QCOMPARE(left.steps[i].phase == StepState::Phase::Planned, left.plan.steps[i].kind == u"routes");
        QVERIFY(fixture.rollBack(left.plan.id));
        QCOMPARE(fixture.differences(empty), QStringList());
    }

    void aStoppedImportIsTakenBack()
    {
        DeclaredFixture fixture;
        const QString plan = stopped(fixture, largeFile(), 600);
        QVERIFY(!plan.isEmpty());
        QVERIFY(!fixture.differences(empty).isEmpty());
        const auto state = fixture.rollBack(plan);
        QVERIFY2(state, qPrintable(errorOf(state)));
        QCOMPARE(state->phase, PlanState::Phase::RolledBack);
        QCOMPARE(fixture.differences(empty), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestDeclaredRun)
#include "test_declared_run.moc"
