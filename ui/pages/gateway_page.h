#pragma once

#include "ui/pages/check_page.h"
#include "ui/pages/gateway_form.h"

class QLineEdit;

namespace ui {

class AccessInputs;
class CaField;
class PinnedCertificate;
class SegmentedSwitch;

/// Adds a gateway or changes a saved one: address, credential and trust, checked before they are kept.
class GatewayPage : public CheckPage {
    Q_OBJECT

public:
    explicit GatewayPage(Workbench &bench, QWidget *parent = nullptr);
    /// Place::object is the id of a saved gateway, to edit it; empty = a new one, whose address may stand in the details as "url".
    void enter(const Place &place) override;
    /// Empties the page for a gateway that is not known yet.
    void startNew();
    /// Fills the page with a saved gateway.
    void edit(const Target &target);

Q_SIGNALS:
    /// The gateway was saved and is to be opened.
    void saved(const ui::Target &target);
    /// A gateway was saved, but the person has gone elsewhere meanwhile.
    void savedAside();
    /// The gateway answers but is to be used without being kept.
    void usedOnce(const ui::Target &target);
    void removed(const QString &id);

protected:
    void start(Purpose purpose) override;
    void forget() override;
    std::pair<QString, QString> forgetWords() const override;
    QString draftName() const override;

private:
    /// What one run came to.
    struct Tried {
        Target target; ///< with the certificates of the file
        std::optional<core::Error> error; ///< of the check
        std::optional<core::Error> keepError;
    };
    void makeInputs();
    void makeRows();
    /// The row of @p error; of a refusal whose input is not shown, that of the sort.
    FieldRow *rowOf(const core::Error &error) const;
    GatewayForm typed() const;
    void readSaved(const QString &id);
    void lookAtCertificates();
    void fill(const Target &target, const QString &title);
    void finish(const Tried &tried, Purpose purpose);
    void finishWriting(const Tried &tried, const Written &written);
    void useOnce(const Target &target);
    void showError(const Tried &tried, Purpose purpose);
    void offerSavingAnyway(const Target &target);
    void keep(const Target &target);
    void showKeepError(const Target &target, const core::Error &error);
    void trust(const QByteArray &fingerprint);

    core::Connection m_base;
    core::Secret m_keptToken;
    bool m_secretsRead = true; ///< false: m_keptToken is not what the keychain holds
    QLineEdit *m_adminUrl;
    QLineEdit *m_name;
    QLineEdit *m_workspace;
    AccessInputs *m_access;
    QLineEdit *m_proxyUrl;
    CaField *m_caFile;
    SegmentedSwitch *m_environment;
    SegmentedSwitch *m_safeMode;
    PinnedCertificate *m_pin;
    QHash<GatewayField, FieldRow *> m_fields;
};

} // namespace ui
