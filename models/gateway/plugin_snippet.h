#pragma once

#include "models/core/secret.h"
#include "models/forms/form_schema.h"
#include "models/gateway/snippet_correction.h"

#include <QHash>
#include <QJsonObject>
#include <QList>

namespace gateway {

/// A value that a document left for its reader to fill in: "<client_id>".
struct SnippetPlaceholder {
    QString path; ///< "config.issuer", "config.consumer_claim[0]"
    QString text; ///< as it stands there
    QString suggestion; ///< what the document probably means, or empty

    bool operator==(const SnippetPlaceholder &) const = default;
};

/// A pasted plugin configuration, put right.
struct PluginSnippet {
    QString name; ///< of the plugin; empty when the text is a bare `config`
    QJsonObject config; ///< without its secrets
    QJsonObject members; ///< what stands beside name and config: protocols, tags, service, enabled, ...
    QHash<QString, core::Secret> secrets; ///< by dotted path, "config.client_secret[0]"
    QList<SnippetCorrection> corrections; ///< in the order of the text, then of the fields
    QList<SnippetPlaceholder> placeholders; ///< still to be filled in before it is of any use

    /// The whole plugin for a request, secrets included. Never to be stored or shown. @param plugin its name where the text had none
    QJsonObject body(const QString &plugin = {}) const;
};

/// The plugin that a pasted text names, so that its schema can be asked for; empty when it is a bare `config` or cannot be read.
QString snippetPluginName(const QString &text);

/// Reads a plugin configuration as documents and people write it (kong-enterprise contract, 3.3 and 3.4: the documented sample is refused
/// by the gateway in three ways): the whole plugin, a list of one, or its `config` alone, in lenient JSON. Everything that was changed is
/// told. Any thread.
/// @param schema of the plugin; without a field `config` in it only the form is put right
/// @return what readLenientJson() returns; Invalid `gatehouse.snippet_not_a_plugin` {found}, `gatehouse.snippet_several` {count}
core::Result<PluginSnippet> readPluginSnippet(const QString &text, const forms::FormSchema &schema);

} // namespace gateway
