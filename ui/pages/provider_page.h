#pragma once

#include "ui/engine/provider_engine.h"
#include "ui/pages/check_page.h"
#include "ui/pages/provider_form.h"

class QLineEdit;

namespace ui {

class CaField;
class FactList;
class PinnedCertificate;
class SegmentedSwitch;

/// Adds a provider or changes a saved one: issuer, credential and trust, checked before they are kept. What is known of a provider that is
/// there stands at its top; that of the sandbox can only be looked at.
class ProviderPage : public CheckPage {
    Q_OBJECT

public:
    explicit ProviderPage(Workbench &bench, QWidget *parent = nullptr);
    /// Place::object is the id of a provider; empty = a new one, whose issuer may stand in the details as "issuer".
    void enter(const Place &place) override;
    void reload() override;

protected:
    void start(Purpose purpose) override;
    void forget() override;
    std::pair<QString, QString> forgetWords() const override;
    QString draftName() const override;
    void lineShown(const core::CheckLine &line) override;

private:
    /// What one run came to.
    struct Tried {
        ProviderTarget target; ///< with the certificates of the file
        std::optional<core::Error> error; ///< of the check
        std::optional<core::Error> keepError;
    };
    void makeInputs();
    void makeRows();
    void makeActions();
    void startNew();
    void open(const core::Provider &provider);
    void fill(const ProviderTarget &target, const QString &title);
    void showFacts();
    QString credentialWords() const;
    bool isSandbox() const;
    void showKind();
    ProviderForm typed() const;
    core::Secret credential() const;
    void chooseKindOf(const QString &issuer);
    void finish(const Tried &tried, Purpose purpose);
    void finishWriting(const Tried &tried, const Written &written);
    void finishForgetting(const core::Provider &provider, const core::Result<> &done, const Written &written);
    void useOnce(const ProviderTarget &target);
    void showError(const core::Error &error);
    void showKeepError(const ProviderTarget &target, const core::Error &error);
    void useIssuer(const QString &issuer);
    void goOn(const ProviderTarget &target, bool kept, bool here);
    void goBack();
    void trust(const QByteArray &fingerprint);

    core::Provider m_base;
    core::Secret m_keptCredential;
    bool m_kept = false; ///< it stands in the store
    bool m_secretsRead = true; ///< false: m_keptCredential is not what the keychain holds
    bool m_known = false; ///< it is one of the list, not a new one
    bool m_kindChosen = false; ///< by hand, so the issuer does not choose it any more
    SegmentedSwitch *m_kind;
    QLineEdit *m_issuer;
    QLineEdit *m_name;
    QLineEdit *m_apiToken;
    QLineEdit *m_accessToken;
    CaField *m_caFile;
    PinnedCertificate *m_pin;
    FactList *m_facts;
    QWidget *m_try;
    FieldRow *m_apiTokenRow;
    FieldRow *m_accessTokenRow;
    QHash<ProviderField, FieldRow *> m_fields;
};

} // namespace ui
