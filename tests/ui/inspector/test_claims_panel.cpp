#include "ui/inspector/claims_panel.h"

#include "tests/ui/look_application.h"

#include <QEvent>
#include <QLineEdit>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace {

/// How often a widget got another size.
class Resizes final : public QObject {
public:
    explicit Resizes(QWidget *watched) { watched->installEventFilter(this); }
    int count = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Resize ? 1 : 0;
        return false;
    }
};

QJsonObject nested(int count)
{
    QJsonObject claims;
    for (int i = 0; i < count; ++i)
        claims.insert(u"claim %1"_s.arg(i), QJsonObject { { u"in it"_s, i } });
    return claims;
}

} // namespace

class TestClaimsPanel : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ui::ClaimsPanel> m_panel;
    QTreeView *m_view = nullptr;

    void show(int objects)
    {
        m_panel->tree().setParts({ { ui::TokenPart::Claims, u"Claims"_s, nested(objects) } }, { QDateTime::currentDateTimeUtc() });
        m_panel->showAll();
    }

private Q_SLOTS:
    void init()
    {
        test::wear(ui::lightTheme);
        m_panel = std::make_unique<ui::ClaimsPanel>();
        m_view = m_panel->findChild<QTreeView *>();
        m_panel->resize(700, 400);
        m_panel->show();
    }

    void allIsOpenAndAsHighAsItsRows()
    {
        show(3);
        const QModelIndex last = m_view->model()->index(2, 0, m_view->model()->index(0, 0));
        QVERIFY(m_view->isExpanded(last));
        const QRect row = m_view->visualRect(m_view->model()->index(0, 0, last));
        QVERIFY(row.isValid());
        QVERIFY(m_view->viewport()->rect().contains(row));
    }

    void aNodeClosedByHandTakesItsRowsAway()
    {
        show(3);
        const int before = m_view->height();
        m_view->collapse(m_view->model()->index(0, 0, m_view->model()->index(0, 0)));
        QVERIFY(m_view->height() < before);
    }

    void theHeightIsFittedOnceForAll()
    {
        const Resizes resizes(m_view);
        show(100);
        QVERIFY2(resizes.count < 10, qPrintable(QString::number(resizes.count)));
        const int before = resizes.count;
        m_panel->filterField()->setText(u"claim 7"_s);
        m_panel->filterField()->clear();
        QVERIFY2(resizes.count < before + 10, qPrintable(QString::number(resizes.count)));
    }

    void aStrangersTokenIsShownFast()
    {
        QElapsedTimer timer;
        timer.start();
        show(4000);
        qInfo("4,000 nested objects: %lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() < 1000); // some 20 ms; a fit for each object would be over it
    }
};

QTEST_MAIN(TestClaimsPanel)
#include "test_claims_panel.moc"
