// link: gatehouse_jose
#include "models/jose/token_search.h"
#include "models/jose/key_text.h"

/// What is found consists of what was given, in its order, and is found again when it stands alone.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    const QList<jose::FoundToken> found = jose::findTokens(text);
    if (found.size() > jose::maxFoundTokens)
        __builtin_trap();
    for (const jose::FoundToken &one : found) {
        const QByteArray token = one.token.reveal();
        if (token.isEmpty() || token.size() > text.size())
            __builtin_trap();
        if (one.form == jose::FoundToken::Form::Opaque)
            continue;
        if (token.contains('\n') || token.contains(' ') || token.contains('\r'))
            __builtin_trap();
        const QList<jose::FoundToken> again = jose::findTokens(token);
        if (again.isEmpty() || !(again.first().token == one.token))
            __builtin_trap();
    }
    static_cast<void>(jose::keysFromText(core::Secret(text)));
    return 0;
}
