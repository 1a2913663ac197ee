#pragma once

#include "models/provisioning/drafts/draft.h"
#include "ui/engine/protection_engine.h"
#include "ui/workbench.h"

#include <QObject>

namespace ui {

class PlanRun;

/// What a person has said and what is known while a service is being protected: the draft, the provider, the gateway's strategies, the
/// plan. The pages of the wizard show it. UI thread.
class ProtectWizard : public QObject {
    Q_OBJECT

public:
    /// @param bench outlives this
    explicit ProtectWizard(Workbench &bench, QObject *parent = nullptr);

    /// Something that is read off the UI thread.
    enum class Reading {
        Never,
        Running,
        Done,
        Failed,
    };

    Workbench &bench() const { return *m_bench; }

    /// Forgets every answer.
    void restart();
    /// Forgets every answer and begins with a service of the gateway. Where plugins on it tell how it was meant to be protected, these are
    /// the first answers, and its provider is chosen.
    void beginWith(const QString &service);
    Reading readingPresent() const { return m_readingPresent; }
    const provisioning::PresentProtection &present() const { return m_present; }
    /// The provider whose tokens the service takes now; null when it is none of ours, or not clear which.
    const core::Provider *presentProvider() const;
    /// Whether a person has given answers that stand neither in a file nor in a plan that runs.
    bool hasUnsaved() const { return m_edited && !m_run; }
    /// Reads services and strategies of the present gateway again when it is another one, or @p always.
    void readGateway(bool always = false);
    /// Takes the answers of a protection file; changed() follows.
    void openFile(const QString &path);
    void saveFile(const QString &path);

    const provisioning::Draft &draft() const { return m_draft; }
    /// The question of that key as it stands; an empty key when it is not asked.
    provisioning::DraftQuestion question(const QString &key) const;
    QString text(const QString &key) const;
    /// Answers a question. @return why not
    core::Result<> answer(const QString &key, const QJsonValue &value);
    int addApplication();
    void removeApplication(int index);

    void chooseProvider(const QString &id);
    void lookAgain();
    const QString &provider() const { return m_provider; }
    const std::optional<ProviderLook> &look() const { return m_look; }
    Reading looking() const { return m_looking; }
    const core::Error &lookError() const { return m_lookError; }

    const QList<ServiceChoice> &services() const { return m_services; }
    Reading readingServices() const { return m_readingServices; }
    const core::Error &servicesError() const { return m_servicesError; }
    bool hasService(const QString &name) const;

    const QList<provisioning::StrategyFit> &fits() const { return m_fits; }
    Reading readingFits() const { return m_readingFits; }
    const core::Error &fitsError() const { return m_fitsError; }

    /// Makes the plan again when something has changed since, or @p always.
    void makePlan(bool always = false);
    void stopPlanning();
    const std::optional<provisioning::Plan> &plan() const { return m_plan; }
    Reading planning() const { return m_planning; }
    const core::Error &planError() const { return m_planError; }
    /// Has the step change what is there instead of being in its way; the plan is made again.
    void settle(const provisioning::Step &step);

    /// Begins to carry out the plan.
    void apply();
    PlanRun *run() const { return m_run; }

Q_SIGNALS:
    /// An answer, or something that questions depend on.
    void changed();
    void planChanged();
    void fileSaved(const QString &path);
    /// A protection file could not be read or written.
    void fileFailed(const core::Error &error);

private:
    ProviderSource source() const;
    void setSituation();
    void endTask(int &task, const std::optional<core::Error> &error, void (ProtectWizard::*again)());
    void endReading(const std::optional<core::Error> &error);
    void readGatewayAgain();
    void planAgain();
    void readPresent();
    void takePresent();
    void readServices();
    void readFits();
    void touch();

    Workbench *m_bench;
    provisioning::Draft m_draft;
    provisioning::PresentProtection m_present; ///< of the service that was begun with
    Reading m_readingPresent = Reading::Never;
    core::CancelToken m_readsPresent;
    int m_presentTask = 0;
    QString m_provider;
    std::optional<ProviderLook> m_look;
    Reading m_looking = Reading::Never;
    core::Error m_lookError;
    core::CancelToken m_looks;
    int m_lookTask = 0;
    int m_lookNumber = 0; ///< an answer to an earlier question is dropped
    QString m_gateway; ///< that the lists below are of
    QList<ServiceChoice> m_services;
    Reading m_readingServices = Reading::Never;
    core::Error m_servicesError;
    QList<provisioning::StrategyFit> m_fits;
    Reading m_readingFits = Reading::Never;
    core::Error m_fitsError;
    core::CancelToken m_readsServices;
    core::CancelToken m_readsFits;
    int m_gatewayNumber = 0;
    int m_gatewayTask = 0;
    int m_gatewayLeft = 0; ///< readings that have not ended
    std::optional<core::Error> m_gatewayError; ///< of one that has
    bool m_edited = false; ///< since the beginning, the file that was opened, or the one that was saved
    std::optional<provisioning::Plan> m_plan;
    Reading m_planning = Reading::Never;
    core::Error m_planError;
    core::CancelToken m_plans;
    int m_planNumber = 0;
    int m_planTask = 0;
    QStringList m_settled; ///< identities of steps
    PlanRun *m_run = nullptr;
};

} // namespace ui
