#pragma once

#include "ui/engine/token_engine.h"

#include <QHash>
#include <QVariantMap>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace ui {

class FieldGrid;
class LabField;
class ProviderList;

/// What a run of the token lab is asked for: provider, application, flow and what belongs to it. What was typed stays.
class FlowForm : public QWidget {
    Q_OBJECT

public:
    /// @param providers outlives this
    explicit FlowForm(ProviderList &providers, QWidget *parent = nullptr);

    /// Fills in what @p details of a Place name: provider, issuer, application, plan, clientId, scopes. An application that is not known
    /// yet is chosen once it is, unless a person has chosen another one by then.
    void fill(const QVariantMap &details);
    /// The clients to choose from. They come late: what a person has chosen or typed meanwhile stays.
    void setRegistered(std::vector<RegisteredApplication> applications);
    /// The refresh token that a run with @p setup brought. It is offered for that provider and client alone.
    void setRefreshToken(const core::Secret &token, const FlowSetup &setup);
    /// Why the registered ones cannot be read; an empty sentence takes it back.
    void setRegisteredError(const QString &sentence);

    TokenFlow flow() const;
    /// Whether provider and application are there; a flow always is.
    bool isChosen() const;
    /// The client and the registered application alone, also without a run.
    oauth::Client client() const;
    const RegisteredApplication *registered() const;
    /// Everything for a run. Nothing when something is missing, which is said at its field.
    std::optional<FlowSetup> setup();
    /// Marks the field that an error of a run is about, if any; the words stand with the run.
    void showError(const core::Error &error);
    void clearErrors();

Q_SIGNALS:
    /// Provider, application or flow may be others now.
    void changed();
    /// Enter was pressed in a field.
    void submitted();

private:
    enum class Field {
        Provider,
        Application,
        Secret,
        Flow,
        Scopes,
        User,
        Password,
        Refresh,
        Auth,
        Ports,
        Audience,
        Prompt,
        LoginHint,
        More,
    };
    void makeFields();
    void makeMoreFields();
    void add(Field field, const QString &title, QWidget *input, int span = 1, const QString &help = {});
    QLineEdit *addLine(Field field, const QString &title, const QString &help = {}, int span = 1);
    QLineEdit *line(Field field) const;
    QComboBox *combo(Field field) const;
    void refuse(Field field, const QString &sentence);
    QString issuer() const;
    void chooseFlow(TokenFlow flow);
    bool hasRefreshToken() const;
    void fillProviders();
    void fillApplications();
    void showFields();
    void chooseWanted();
    void takeApplication();
    void followApplication();
    std::optional<core::Provider> chosenProvider();
    bool takePorts(FlowSetup &setup);
    bool takeParameters(FlowSetup &setup);
    bool takeCredentials(FlowSetup &setup);

    ProviderList *m_providers;
    FieldGrid *m_grid;
    QPushButton *m_moreButton;
    QHash<Field, LabField *> m_fields;
    std::vector<RegisteredApplication> m_registered;
    std::vector<RegisteredApplication> m_offered; ///< those of the chosen provider, in the order of the combo
    core::Secret m_refreshToken; ///< of the last run
    QUrl m_refreshIssuer; ///< that gave it
    QString m_refreshClient; ///< to which it was given
    QHash<QString, QString> m_chosenAt; ///< by issuer: the known application that was chosen there last
    QVariantMap m_wanted; ///< the application that a place asked for and that is not known yet
    bool m_ownFlow = false; ///< a person chose it, for the application that is chosen now
    bool m_ownScopes = false; ///< a person typed them
};

} // namespace ui
