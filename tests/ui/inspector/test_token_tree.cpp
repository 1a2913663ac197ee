#include "ui/inspector/token_tree.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::TokenTree;

class TestTokenTree : public QObject {
    Q_OBJECT

private:
    TokenTree m_tree;
    QAbstractItemModelTester m_tester { &m_tree, QAbstractItemModelTester::FailureReportingMode::QtTest };

    static ui::ClaimContext at(qint64 seconds) { return { QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) }; }

    void fill(const QJsonObject &claims, qint64 now = 0)
    {
        m_tree.setParts({ { ui::TokenPart::Header, u"Header"_s, { { u"alg"_s, u"RS256"_s }, { u"kid"_s, u"k1"_s } } },
                            { ui::TokenPart::Claims, u"Claims"_s, claims } },
            at(now));
    }

    QString text(const QString &claim, int column) const
    {
        const QModelIndex found = m_tree.find(ui::TokenPart::Claims, claim);
        return found.siblingAtColumn(column).data().toString();
    }

private Q_SLOTS:
    void membersStandInTheOrderOfTheirUse()
    {
        fill({ { u"exp"_s, 5 }, { u"zeta"_s, 1 }, { u"iss"_s, u"x"_s }, { u"alpha"_s, 1 }, { u"sub"_s, u"y"_s } });
        QStringList names;
        const QModelIndex claims = m_tree.index(1, 0);
        for (int row = 0; row < m_tree.rowCount(claims); ++row)
            names << m_tree.index(row, 0, claims).data().toString();
        QCOMPARE(names, (QStringList { u"iss"_s, u"sub"_s, u"exp"_s, u"alpha"_s, u"zeta"_s }));
    }

    void nestedValuesHavePaths()
    {
        fill({ { u"realm_access"_s, QJsonObject { { u"roles"_s, QJsonArray { u"a"_s, u"b"_s } } } } });
        const QModelIndex access = m_tree.find(ui::TokenPart::Claims, u"realm_access"_s);
        const QModelIndex roles = m_tree.index(0, 0, access);
        QCOMPARE(roles.siblingAtColumn(TokenTree::Value).data().toString(), u"a, b"_s);
        QCOMPARE(m_tree.index(1, 0, roles).data(TokenTree::PathRole).toString(), u"realm_access.roles[1]"_s);
        QCOMPARE(m_tree.index(1, 0, roles).data(TokenTree::WholeRole).toString(), u"b"_s);
        QVERIFY(roles.data(TokenTree::ShortRole).toBool());
        QVERIFY(!access.data(TokenTree::ShortRole).toBool());
    }

    void timesAreToldAndKeepPace()
    {
        fill({ { u"exp"_s, 1000 } }, 400);
        QVERIFY(text(u"exp"_s, TokenTree::Meaning).contains(u"(in 10 min 0 s)"_s));
        const QSignalSpy changed(&m_tree, &QAbstractItemModel::dataChanged);
        m_tree.setNow(at(1060).now);
        QCOMPARE(changed.size(), 1);
        QVERIFY(text(u"exp"_s, TokenTree::Meaning).startsWith(u"Ended"_s));
        QVERIFY(text(u"exp"_s, TokenTree::Meaning).contains(u"1 min 0 s ago"_s));
    }

    void aValueThatIsCutStandsInItsToolTip()
    {
        const QString whole = u"https://id.example/oauth2/a-rather-long-name-of-a-server"_s;
        fill({ { u"iss"_s, whole }, { u"long"_s, QString(5000, u'x') } });
        const auto toolTip = [this](const QString &name) {
            return m_tree.find(ui::TokenPart::Claims, name).siblingAtColumn(TokenTree::Value).data(Qt::ToolTipRole).toString();
        };
        QCOMPARE(toolTip(u"iss"_s), whole);
        QVERIFY(toolTip(u"long"_s).size() < 500);
    }

    void numbersAreWhole()
    {
        fill({ { u"exp"_s, 1779200469 }, { u"big"_s, 9007199254740991.0 }, { u"part"_s, 0.5 }, { u"on"_s, true },
            { u"none"_s, QJsonValue::Null } });
        QCOMPARE(text(u"exp"_s, TokenTree::Value), u"1779200469"_s);
        QCOMPARE(text(u"big"_s, TokenTree::Value), u"9007199254740991"_s);
        QCOMPARE(text(u"part"_s, TokenTree::Value), u"0.5"_s);
        QCOMPARE(text(u"on"_s, TokenTree::Value), u"true"_s);
        QCOMPARE(text(u"none"_s, TokenTree::Value), u"null"_s);
    }

    void aRemarkTakesThePlaceOfTheWords()
    {
        fill({});
        m_tree.setRemarks({ { ui::TokenPart::Header, u"kid"_s, u"Nobody has it"_s, ui::Tone::Danger, ui::Glyph::Failed } });
        const QModelIndex kid = m_tree.find(ui::TokenPart::Header, u"kid"_s).siblingAtColumn(TokenTree::Meaning);
        QCOMPARE(kid.data().toString(), u"Nobody has it"_s);
        QCOMPARE(kid.data(TokenTree::ToneRole).toInt(), int(ui::Tone::Danger));
    }

    void hostileNestingIsBounded()
    {
        QJsonObject deep;
        for (int i = 0; i < 200; ++i)
            deep = QJsonObject { { u"a"_s, deep } };
        fill({ { u"deep"_s, deep } });
        QVERIFY(m_tree.find(ui::TokenPart::Claims, u"deep"_s).isValid());
    }

    void anImpossibleTimeIsANumber()
    {
        fill({ { u"exp"_s, 1e300 }, { u"iat"_s, -5 } });
        QVERIFY(text(u"exp"_s, TokenTree::Meaning).isEmpty());
        QVERIFY(text(u"iat"_s, TokenTree::Meaning).isEmpty());
    }
};

QTEST_MAIN(TestTokenTree)
#include "test_token_tree.moc"
