#include "ui/inspector/check_panel.h"

#include "ui/session/provider_list.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/section_header.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using Kind = TokenInspection::KeySource::Kind;
using Source = TokenInspection::KeySource;

/// A check as a line: mark, what, what came of it. Keyboard and readers get one text.
class CheckLine final : public QWidget {
    Q_OBJECT

public:
    explicit CheckLine(const TokenCheck &check)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, space::tiny, 0, space::tiny);
        row->setSpacing(space::s);
        row->addWidget(new GlyphLabel(check.glyph, check.tone, size::glyph));
        const bool bad = check.tone == Tone::Danger;
        const bool unknown = check.glyph == Glyph::Unknown || check.glyph == Glyph::Off;
        row->addWidget(new Label(check.name, Type::Body, bad ? Voice::Danger : unknown ? Voice::Text3 : Voice::Text));
        auto *words = new Label(check.words, Type::Caption, bad ? Voice::Danger : Voice::Text3);
        words->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        words->setWordWrap(true);
        row->addWidget(words, 1);
        setAccessibleName(u"%1: %2"_s.arg(check.name, check.words));
        setAccessibleDescription(check.more);
        setToolTip(check.more);
    }
};

QWidget *withCaption(const QString &caption, QWidget *input)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    auto *label = new Label(caption, Type::Caption, Voice::Text2);
    label->setBuddy(input);
    column->addWidget(label);
    column->addWidget(input);
    input->setAccessibleName(QString(caption).remove(u'&'));
    return box;
}

bool operator==(const TokenCheck &a, const TokenCheck &b)
{
    return a.name == b.name && a.words == b.words && a.glyph == b.glyph && a.tone == b.tone && a.more == b.more;
}

} // namespace

CheckPanel::CheckPanel(TokenInspection &inspection, ProviderList &providers, std::function<QDateTime()> now, QWidget *parent)
    : QWidget(parent)
    , m_inspection(&inspection)
    , m_providers(&providers)
    , m_now(std::move(now))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(space::s);
    box->addWidget(makeSource());
    m_list = new QWidget;
    m_rows = new QVBoxLayout(m_list);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    box->addWidget(m_list);
    box->addSpacing(space::s);
    box->addWidget(makeExpectation());
    connect(m_inspection, &TokenInspection::tokenChanged, this, &CheckPanel::showChecks);
    connect(m_inspection, &TokenInspection::signatureChanged, this, [this] {
        showSource();
        showChecks();
    });
    connect(m_providers, &ProviderList::changed, this, &CheckPanel::showSource);
    showSource();
    showChecks();
}

QWidget *CheckPanel::makeSource()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(new SectionHeader(tr("Checked against")));
    m_source = new QComboBox;
    m_source->setAccessibleName(tr("Whose keys"));
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_source, &QComboBox::activated, this, &CheckPanel::chooseSource);
    column->addWidget(m_source);
    m_keys = new QPlainTextEdit;
    m_keys->setAccessibleName(tr("Keys to check with"));
    m_keys->setPlaceholderText(tr("A key set (JWKS), a key, or a certificate in PEM form"));
    m_keys->setTabChangesFocus(true);
    m_keys->setFont(fontFor(Type::MonoCaption, font()));
    constexpr int lines = 5;
    m_keys->setFixedHeight(lines * QFontMetrics(m_keys->font()).lineSpacing() + space::l);
    connect(m_keys, &QPlainTextEdit::textChanged, this,
        [this] { m_inspection->setPastedKeys(core::Secret::fromText(m_keys->toPlainText().trimmed())); });
    column->addWidget(m_keys);
    return box;
}

QWidget *CheckPanel::makeExpectation()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(new SectionHeader(tr("Expected")));
    m_audience = new QLineEdit;
    m_audience->setPlaceholderText(tr("such as api://orders"));
    m_claim = new QLineEdit;
    m_claim->setPlaceholderText(tr("name, or name=value"));
    m_leeway = new QSpinBox;
    m_leeway->setRange(0, 600);
    m_leeway->setSuffix(tr(" s", "seconds, behind a number"));
    column->addWidget(withCaption(tr("A&udience"), m_audience));
    column->addWidget(withCaption(tr("C&laim"), m_claim));
    column->addWidget(withCaption(tr("Clocks &may differ by"), m_leeway));
    connect(m_audience, &QLineEdit::textChanged, this, &CheckPanel::showChecks);
    connect(m_claim, &QLineEdit::textChanged, this, &CheckPanel::showChecks);
    connect(m_leeway, &QSpinBox::valueChanged, this, &CheckPanel::showChecks);
    return box;
}

TokenExpectation CheckPanel::expectation() const
{
    return { m_audience->text(), m_claim->text(), m_leeway->value() };
}

void CheckPanel::showSource()
{
    const Source &source = m_inspection->keySource();
    QList<Source> sources;
    m_source->clear();
    if (source.kind == Kind::Nobody) {
        m_source->addItem(tr("Choose whose keys"), QVariant::fromValue(int(Kind::Nobody)));
        sources << Source {};
    }
    for (const core::Provider &provider : m_providers->providers()) {
        m_source->addItem(provider.name, int(Kind::Provider));
        sources << Source { Kind::Provider, provider.id };
    }
    if (m_inspection->canAskIssuer() && (!m_inspection->issuingProvider() || source.kind == Kind::Issuer)) {
        m_source->addItem(tr("The issuer that the token names"), int(Kind::Issuer));
        sources << Source { Kind::Issuer };
    }
    m_source->addItem(tr("Pasted keys"), int(Kind::Pasted));
    sources << Source { Kind::Pasted };
    for (int i = 0; i < sources.size(); ++i)
        m_source->setItemData(i, sources[i].providerId, Qt::UserRole + 1);
    m_source->setCurrentIndex(int(sources.indexOf(source)));
    m_keys->setVisible(source.kind == Kind::Pasted);
    if (!m_inspection->hasPastedKeys() && !m_keys->toPlainText().isEmpty()) {
        const QSignalBlocker quiet(m_keys);
        m_keys->clear();
    }
}

void CheckPanel::chooseSource(int index)
{
    const Source source { Kind(m_source->itemData(index).toInt()), m_source->itemData(index, Qt::UserRole + 1).toString() };
    if (!(source == m_inspection->keySource()))
        m_inspection->setKeySource(source);
}

void CheckPanel::wantKeys()
{
    m_inspection->setKeySource({ Kind::Pasted });
    m_keys->setFocus(Qt::OtherFocusReason);
}

void CheckPanel::showChecks()
{
    const QList<TokenCheck> checks = checksOf(*m_inspection, expectation(), m_now());
    m_list->setVisible(!checks.isEmpty());
    if (std::equal(checks.begin(), checks.end(), m_shown.begin(), m_shown.end(), [](const auto &a, const auto &b) { return a == b; }))
        return;
    m_shown = checks;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const TokenCheck &check : checks)
        m_rows->addWidget(new CheckLine(check));
}

} // namespace ui

#include "check_panel.moc"
