#pragma once

#include "ui/operations.h"
#include "ui/pages/gateway_form.h"
#include "ui/pages/page.h"
#include "ui/workbench.h"

class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace ui {

class FieldRow;
class PageHead;
class SegmentedSwitch;

/// Adds a gateway or changes a saved one: address, credential and trust, tried before they are kept.
class GatewayPage : public Page {
    Q_OBJECT

public:
    explicit GatewayPage(Workbench &bench, QWidget *parent = nullptr);
    /// Place::object is the id of the open gateway, to edit it; empty = a new one.
    void enter(const Place &place) override;
    /// Empties the page for a gateway that is not known yet.
    void startNew();
    /// Fills the page with a saved gateway.
    void edit(const Target &target);
    /// Connects with what was typed and shows what was found.
    void test();

Q_SIGNALS:
    /// The gateway was saved; it answered when it was tried.
    void saved(const ui::Target &target);
    /// The gateway answers but is to be used without being kept.
    void usedOnce(const ui::Target &target);
    void removed();
    void cancelled();

private:
    struct Tried {
        Target target;
        gateway::NodeInfo node;
        bool kept = false;
        core::Error keepError;
    };
    QWidget *makeForm();
    QWidget *makeCaField();
    QWidget *makeFoot();
    FieldRow *addField(QVBoxLayout *form, GatewayField field, const QString &title, QWidget *input, const QString &help);
    GatewayForm form() const;
    void fill(const Target &target, const QString &title);
    void chooseCaFile();
    void tryOut(bool keep);
    void remove();
    void finish(const core::Result<Tried> &tried, bool keep);
    void showFound(const Tried &tried);
    void showKeepError(const Tried &tried);
    void showError(const core::Error &error);
    void showUntrusted(const core::Error &error);
    void trust(const QByteArray &fingerprint);
    void showTrust();
    void setResult(QWidget *result);
    void setBusy(bool busy);
    void clearErrors();

    Engine m_engine;
    Operations *m_operations;
    GatewaySession *m_session;
    core::Connection m_base;
    core::Secret m_keptToken;
    core::CancelToken m_running;
    int m_attempt = 0;
    bool m_busy = false;
    bool m_revealResult = false;
    PageHead *m_head;
    QLineEdit *m_adminUrl;
    QLineEdit *m_name;
    QLineEdit *m_workspace;
    QLineEdit *m_token;
    QLineEdit *m_caFile;
    QLineEdit *m_proxyUrl;
    SegmentedSwitch *m_environment;
    QHash<GatewayField, FieldRow *> m_rows;
    QWidget *m_trust;
    QScrollArea *m_scroll;
    QVBoxLayout *m_results;
    QWidget *m_result = nullptr;
    QPushButton *m_test;
    QPushButton *m_save;
    QPushButton *m_remove;
};

} // namespace ui
