#include "ui/token/exchange_model.h"

#include "models/tables/cell_roles.h"
#include "ui/style/glyphs.h"
#include "ui/views/sequence_delegate.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::ExchangeModel;
using ui::FlowParty;
using ui::FlowStep;

class TestExchangeModel : public QObject {
    Q_OBJECT

private:
    static ui::FlowExchange exchange(FlowStep step, FlowParty from, FlowParty to, qint64 ms, int status = 200)
    {
        ui::FlowExchange exchange;
        exchange.step = step;
        exchange.from = from;
        exchange.to = to;
        exchange.http.verb = "GET";
        exchange.http.url = u"https://id.example/path"_s;
        exchange.http.status = status;
        exchange.http.elapsedMs = ms;
        return exchange;
    }

    static void fillWithLogin(ExchangeModel &model)
    {
        model.append(exchange(FlowStep::Discovery, FlowParty::Console, FlowParty::Provider, 100));
        model.append(exchange(FlowStep::AuthorizationRequest, FlowParty::Browser, FlowParty::Provider, 0, 0));
        model.append(exchange(FlowStep::Login, FlowParty::Browser, FlowParty::Provider, 60'000, 0));
        model.append(exchange(FlowStep::Redirect, FlowParty::Browser, FlowParty::Console, 0));
        model.append(exchange(FlowStep::TokenRequest, FlowParty::Console, FlowParty::Provider, 200));
    }

    static double number(const ExchangeModel &model, int row, int role)
    {
        return model.index(row, ExchangeModel::When).data(role).toDouble();
    }

private Q_SLOTS:
    void itIsAModel()
    {
        ExchangeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        fillWithLogin(model);
        QCOMPARE(model.rowCount(), 5);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void onlyWhoTakesPartHasALane()
    {
        ExchangeModel model;
        model.setProviderName(u"Okta dev"_s);
        model.append(exchange(FlowStep::Discovery, FlowParty::Console, FlowParty::Provider, 1));
        QCOMPARE(model.lanes(), (QStringList { u"Gatehouse"_s, u"Okta dev"_s }));
        QCOMPARE(model.index(0, ExchangeModel::Sequence).data(ui::ToLaneRole).toInt(), 1);
        model.append(exchange(FlowStep::Login, FlowParty::Browser, FlowParty::Provider, 1));
        QCOMPARE(model.lanes().size(), 3);
        QCOMPARE(model.index(0, ExchangeModel::Sequence).data(ui::ToLaneRole).toInt(), 2);
    }

    void aPersonsTimeIsCutShortAndTheAxisIsWhole()
    {
        ExchangeModel model;
        fillWithLogin(model);
        QVERIFY(model.index(2, ExchangeModel::When).data(ui::ByHandRole).toBool());
        QVERIFY(number(model, 2, ui::LengthRole) < number(model, 4, ui::LengthRole));
        QVERIFY(number(model, 4, ui::LengthRole) > number(model, 0, ui::LengthRole));
        QVERIFY(qAbs(number(model, 4, ui::StartRole) + number(model, 4, ui::LengthRole) - 1) < 1e-9);
        QVERIFY(!model.index(1, ExchangeModel::When).data(ui::LengthRole).isValid()); // what the browser does is not measured
    }

    void aFailureIsSeenWithoutItsColour()
    {
        ExchangeModel model;
        model.append(exchange(FlowStep::TokenRequest, FlowParty::Console, FlowParty::Provider, 3, 400));
        const QModelIndex answer = model.index(0, ExchangeModel::Answer);
        QCOMPARE(answer.data().toString(), u"400"_s);
        QCOMPARE(answer.data(ui::RowGlyphRole).toInt(), int(ui::Glyph::Failed));
        QCOMPARE(answer.data(ui::RowToneRole).toInt(), int(ui::Tone::Danger));
    }

    void theRowOfTheTokensIsFound()
    {
        ExchangeModel model;
        QCOMPARE(model.rowOfTokens(), -1);
        fillWithLogin(model);
        QCOMPARE(model.rowOfTokens(), 4);
    }
};

QTEST_MAIN(TestExchangeModel)
#include "test_exchange_model.moc"
