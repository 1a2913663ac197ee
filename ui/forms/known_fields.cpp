#include "ui/forms/field_words.h"

#include <QCoreApplication>

namespace ui {

namespace {

constexpr KnownField serviceGeneral[] {
    { "name", QT_TRANSLATE_NOOP("FormField", "Name"), QT_TRANSLATE_NOOP("FormField", "What people and routes call the service."), true },
    { "enabled", QT_TRANSLATE_NOOP("FormField", "Enabled"),
        QT_TRANSLATE_NOOP("FormField", "Switched off, its routes answer as if they were not there."), true },
    { "tags", QT_TRANSLATE_NOOP("FormField", "Tags"), QT_TRANSLATE_NOOP("FormField", "Words to find it by."), true },
};
constexpr KnownField serviceAddress[] {
    { "protocol", QT_TRANSLATE_NOOP("FormField", "Protocol"), "", true },
    { "host", QT_TRANSLATE_NOOP("FormField", "Host"),
        QT_TRANSLATE_NOOP("FormField", "Name or address of the upstream, without scheme and port."), true },
    { "port", QT_TRANSLATE_NOOP("FormField", "Port"), "", true },
    { "path", QT_TRANSLATE_NOOP("FormField", "Path"),
        QT_TRANSLATE_NOOP("FormField", "Put before the path of every request. Starts with a slash."), true },
};
constexpr KnownField serviceTimes[] {
    { "retries", QT_TRANSLATE_NOOP("FormField", "Retries"),
        QT_TRANSLATE_NOOP("FormField", "How often a request is tried again when the connection fails."), false },
    { "connect_timeout", QT_TRANSLATE_NOOP("FormField", "Connect timeout"), QT_TRANSLATE_NOOP("FormField", "In milliseconds."), false },
    { "write_timeout", QT_TRANSLATE_NOOP("FormField", "Write timeout"),
        QT_TRANSLATE_NOOP("FormField", "In milliseconds, between two writes."), false },
    { "read_timeout", QT_TRANSLATE_NOOP("FormField", "Read timeout"), QT_TRANSLATE_NOOP("FormField", "In milliseconds, between two reads."),
        false },
};
constexpr KnownField serviceTls[] {
    { "tls_verify", QT_TRANSLATE_NOOP("FormField", "Verify the certificate"),
        QT_TRANSLATE_NOOP("FormField", "Not set: as the gateway's configuration says."), false },
    { "tls_verify_depth", QT_TRANSLATE_NOOP("FormField", "Depth of the chain"), "", false },
    { "ca_certificates", QT_TRANSLATE_NOOP("FormField", "CA certificates"),
        QT_TRANSLATE_NOOP("FormField", "Ids of CA certificates that the gateway knows."), false },
    { "client_certificate", QT_TRANSLATE_NOOP("FormField", "Client certificate"), QT_TRANSLATE_NOOP("FormField", "Shown to the upstream."),
        false },
};

constexpr KnownField routeGeneral[] {
    { "name", QT_TRANSLATE_NOOP("FormField", "Name"), "", true },
    { "service", QT_TRANSLATE_NOOP("FormField", "Service"), QT_TRANSLATE_NOOP("FormField", "Where requests go."), true },
    { "tags", QT_TRANSLATE_NOOP("FormField", "Tags"), QT_TRANSLATE_NOOP("FormField", "Words to find it by."), true },
};
constexpr KnownField routeMatch[] {
    { "paths", QT_TRANSLATE_NOOP("FormField", "Paths"),
        QT_TRANSLATE_NOOP("FormField", "Start with a slash; a regular expression starts with ~."), true },
    { "hosts", QT_TRANSLATE_NOOP("FormField", "Hosts"),
        QT_TRANSLATE_NOOP("FormField", "Of the request's Host header. One asterisk at the start or end stands for anything."), true },
    { "methods", QT_TRANSLATE_NOOP("FormField", "Methods"), QT_TRANSLATE_NOOP("FormField", "In capitals. None: every method."), true },
    { "protocols", QT_TRANSLATE_NOOP("FormField", "Protocols"), "", true },
    { "headers", QT_TRANSLATE_NOOP("FormField", "Headers"), QT_TRANSLATE_NOOP("FormField", "Each must hold one of its values."), false },
    { "snis", QT_TRANSLATE_NOOP("FormField", "Server names"), QT_TRANSLATE_NOOP("FormField", "Of the TLS handshake."), false },
    { "sources", QT_TRANSLATE_NOOP("FormField", "Sources"), QT_TRANSLATE_NOOP("FormField", "Of streams only."), false },
    { "destinations", QT_TRANSLATE_NOOP("FormField", "Destinations"), QT_TRANSLATE_NOOP("FormField", "Of streams only."), false },
    { "regex_priority", QT_TRANSLATE_NOOP("FormField", "Priority of the expression"),
        QT_TRANSLATE_NOOP("FormField", "The higher is looked at first."), false },
};
constexpr KnownField routeHand[] {
    { "strip_path", QT_TRANSLATE_NOOP("FormField", "Strip the path"),
        QT_TRANSLATE_NOOP("FormField", "Takes what matched off before the request goes on."), true },
    { "preserve_host", QT_TRANSLATE_NOOP("FormField", "Keep the host"),
        QT_TRANSLATE_NOOP("FormField", "The upstream sees the Host header of the request."), true },
    { "path_handling", QT_TRANSLATE_NOOP("FormField", "Path handling"),
        QT_TRANSLATE_NOOP("FormField", "How the paths of service and request are joined."), false },
    { "https_redirect_status_code", QT_TRANSLATE_NOOP("FormField", "Status of a redirect to HTTPS"), "", false },
    { "request_buffering", QT_TRANSLATE_NOOP("FormField", "Buffer requests"), "", false },
    { "response_buffering", QT_TRANSLATE_NOOP("FormField", "Buffer responses"), "", false },
};

constexpr KnownField consumerGeneral[] {
    { "username", QT_TRANSLATE_NOOP("FormField", "Name"), QT_TRANSLATE_NOOP("FormField", "What people call the caller."), true },
    { "custom_id", QT_TRANSLATE_NOOP("FormField", "Custom id"),
        QT_TRANSLATE_NOOP("FormField", "Joins the consumer to a client id of the provider."), true },
    { "tags", QT_TRANSLATE_NOOP("FormField", "Tags"), QT_TRANSLATE_NOOP("FormField", "Words to find it by."), true },
};

constexpr KnownField pluginFrame[] {
    { "enabled", QT_TRANSLATE_NOOP("FormField", "Enabled"), "", true },
    { "service", QT_TRANSLATE_NOOP("FormField", "Service"), QT_TRANSLATE_NOOP("FormField", "Only requests to it. None: all."), true },
    { "route", QT_TRANSLATE_NOOP("FormField", "Route"), QT_TRANSLATE_NOOP("FormField", "Only requests on it. None: all."), true },
    { "consumer", QT_TRANSLATE_NOOP("FormField", "Consumer"), QT_TRANSLATE_NOOP("FormField", "Only requests of it. None: all."), true },
    { "protocols", QT_TRANSLATE_NOOP("FormField", "Protocols"), "", false },
    { "instance_name", QT_TRANSLATE_NOOP("FormField", "Name of this instance"), "", false },
    { "tags", QT_TRANSLATE_NOOP("FormField", "Tags"), QT_TRANSLATE_NOOP("FormField", "Words to find it by."), false },
};

constexpr KnownField oidcProvider[] {
    { "config.issuer", QT_TRANSLATE_NOOP("FormField", "Issuer"),
        QT_TRANSLATE_NOOP("FormField", "The provider's address; its discovery document is read from there."), true },
    { "config.client_id", QT_TRANSLATE_NOOP("FormField", "Client id of the gateway"), "", true },
    { "config.client_secret", QT_TRANSLATE_NOOP("FormField", "Client secret"), "", true },
    { "config.scopes", QT_TRANSLATE_NOOP("FormField", "Scopes to ask for"), "", true },
};
constexpr KnownField oidcProof[] {
    { "config.auth_methods", QT_TRANSLATE_NOOP("FormField", "Methods"),
        QT_TRANSLATE_NOOP("FormField", "What a caller may show. Take away what nobody uses."), true },
    { "config.audience_required", QT_TRANSLATE_NOOP("FormField", "Required audience"),
        QT_TRANSLATE_NOOP("FormField", "None: every audience passes."), true },
    { "config.scopes_required", QT_TRANSLATE_NOOP("FormField", "Required scopes"),
        QT_TRANSLATE_NOOP("FormField", "None: every scope passes."), true },
    { "config.verify_parameters", QT_TRANSLATE_NOOP("FormField", "Verify parameters"),
        QT_TRANSLATE_NOOP("FormField", "Off with Okta: its discovery document does not list all it supports."), true },
};
constexpr KnownField oidcCaller[] {
    { "config.consumer_claim", QT_TRANSLATE_NOOP("FormField", "Claim with the client id"),
        QT_TRANSLATE_NOOP("FormField", "A path into the token, outermost name first."), true },
    { "config.consumer_by", QT_TRANSLATE_NOOP("FormField", "Find the consumer by"), "", true },
    { "config.consumer_optional", QT_TRANSLATE_NOOP("FormField", "Callers without a consumer"),
        QT_TRANSLATE_NOOP("FormField", "On: they pass too."), true },
    { "config.display_errors", QT_TRANSLATE_NOOP("FormField", "Show errors"),
        QT_TRANSLATE_NOOP("FormField", "Says the reason in the answer: useful while testing."), true },
};

constexpr KnownField rateLimits[] {
    { "config.second", QT_TRANSLATE_NOOP("FormField", "A second"), QT_TRANSLATE_NOOP("FormField", "So many requests; none: no limit."),
        true },
    { "config.minute", QT_TRANSLATE_NOOP("FormField", "A minute"), "", true },
    { "config.hour", QT_TRANSLATE_NOOP("FormField", "An hour"), "", true },
    { "config.day", QT_TRANSLATE_NOOP("FormField", "A day"), "", true },
    { "config.month", QT_TRANSLATE_NOOP("FormField", "A month"), "", false },
    { "config.year", QT_TRANSLATE_NOOP("FormField", "A year"), "", false },
};
constexpr KnownField rateCounting[] {
    { "config.limit_by", QT_TRANSLATE_NOOP("FormField", "Count by"), "", true },
    { "config.policy", QT_TRANSLATE_NOOP("FormField", "Keep the counters in"), "", true },
    { "config.fault_tolerant", QT_TRANSLATE_NOOP("FormField", "Let pass when counting fails"), "", false },
    { "config.hide_client_headers", QT_TRANSLATE_NOOP("FormField", "Hide the headers about limits"), "", false },
};

constexpr KnownGroup groups[] {
    { "services", QT_TRANSLATE_NOOP("FormGroup", "General"), serviceGeneral },
    { "services", QT_TRANSLATE_NOOP("FormGroup", "Address"), serviceAddress },
    { "services", QT_TRANSLATE_NOOP("FormGroup", "Timeouts and retries"), serviceTimes },
    { "services", QT_TRANSLATE_NOOP("FormGroup", "TLS towards the upstream"), serviceTls },
    { "routes", QT_TRANSLATE_NOOP("FormGroup", "General"), routeGeneral },
    { "routes", QT_TRANSLATE_NOOP("FormGroup", "What it matches"), routeMatch },
    { "routes", QT_TRANSLATE_NOOP("FormGroup", "How it hands on"), routeHand },
    { "consumers", QT_TRANSLATE_NOOP("FormGroup", "General"), consumerGeneral },
    { "openid-connect", QT_TRANSLATE_NOOP("FormGroup", "Provider"), oidcProvider },
    { "openid-connect", QT_TRANSLATE_NOOP("FormGroup", "How a caller proves itself"), oidcProof },
    { "openid-connect", QT_TRANSLATE_NOOP("FormGroup", "Who the caller is"), oidcCaller },
    { "rate-limiting", QT_TRANSLATE_NOOP("FormGroup", "Limits"), rateLimits },
    { "rate-limiting", QT_TRANSLATE_NOOP("FormGroup", "Counting"), rateCounting },
    { "plugins", QT_TRANSLATE_NOOP("FormGroup", "Where it applies"), pluginFrame },
};

} // namespace

std::span<const KnownGroup> knownGroups()
{
    return groups;
}

} // namespace ui
