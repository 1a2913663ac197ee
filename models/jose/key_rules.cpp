#include "models/jose/key_rules.h"

#include "models/jose/openssl.h"

#include <algorithm>
#include <array>

namespace jose {

namespace {

/// Whether @p residue is a power of 65537 modulo @p prime.
bool isPowerOfGenerator(unsigned residue, unsigned prime)
{
    unsigned power = 1;
    do {
        if (power == residue)
            return true;
        power = unsigned(power * 65537ull % prime);
    } while (power != 1);
    return false;
}

BigNumber number(BN_ULONG word)
{
    BigNumber value(BN_new());
    BN_set_word(value.get(), word);
    return value;
}

/// Arithmetic modulo 2^255 - 19, enough for the checks below.
class Field {
public:
    Field()
        : m_context(BN_CTX_new())
        , m_prime(number(1))
    {
        BN_lshift(m_prime.get(), m_prime.get(), 255);
        BN_sub_word(m_prime.get(), 19);
    }

    bool contains(const BIGNUM *value) const { return BN_cmp(value, m_prime.get()) < 0; }
    bool isSquare(const BIGNUM *value) const { return BN_kronecker(value, m_prime.get(), m_context.get()) >= 0; }

    BigNumber add(const BigNumber &left, const BigNumber &right) const
    {
        BigNumber result(BN_new());
        BN_mod_add(result.get(), left.get(), right.get(), m_prime.get(), m_context.get());
        return result;
    }
    BigNumber subtract(const BigNumber &left, const BigNumber &right) const
    {
        BigNumber result(BN_new());
        BN_mod_sub(result.get(), left.get(), right.get(), m_prime.get(), m_context.get());
        return result;
    }
    BigNumber multiply(const BigNumber &left, const BigNumber &right) const
    {
        BigNumber result(BN_new());
        BN_mod_mul(result.get(), left.get(), right.get(), m_prime.get(), m_context.get());
        return result;
    }
    BigNumber divide(const BigNumber &left, const BigNumber &right) const
    {
        const BigNumber inverse(BN_mod_inverse(nullptr, right.get(), m_prime.get(), m_context.get()));
        return inverse ? multiply(left, inverse) : number(0);
    }

private:
    BigNumberContext m_context;
    BigNumber m_prime;
};

} // namespace

bool isRocaModulus(const BIGNUM *modulus)
{
    static constexpr std::array primes { 3u, 5u, 7u, 11u, 13u, 17u, 19u, 23u, 29u, 31u, 37u, 41u, 43u, 47u, 53u, 59u, 61u, 67u, 71u, 73u,
        79u, 83u, 89u, 97u, 101u, 103u, 107u, 109u, 113u, 127u, 131u, 137u, 139u, 149u, 151u, 157u, 163u, 167u };
    for (const unsigned prime : primes) {
        if (!isPowerOfGenerator(unsigned(BN_mod_word(modulus, prime)), prime))
            return false;
    }
    return true;
}

bool areConsistent(const RsaNumbers &numbers)
{
    const BigNumberContext context(BN_CTX_new());
    const BigNumber result(BN_secure_new());
    const BigNumber lessOne(BN_secure_new());
    // d is the inverse of e modulo factor - 1, and the exponent is d reduced by that.
    const auto fitsFactor = [&](const BIGNUM *factor, const BIGNUM *exponent) {
        BN_copy(lessOne.get(), factor);
        BN_sub_word(lessOne.get(), 1);
        if (BN_cmp(factor, BN_value_one()) <= 0)
            return false;
        return BN_mod_mul(result.get(), numbers.d, numbers.e, lessOne.get(), context.get()) == 1 && BN_is_one(result.get())
            && BN_nnmod(result.get(), numbers.d, lessOne.get(), context.get()) == 1 && BN_cmp(result.get(), exponent) == 0;
    };
    return BN_mul(result.get(), numbers.p, numbers.q, context.get()) == 1 && BN_cmp(result.get(), numbers.n) == 0
        && fitsFactor(numbers.p, numbers.dp) && fitsFactor(numbers.q, numbers.dq)
        && BN_mod_mul(result.get(), numbers.q, numbers.qi, numbers.p, context.get()) == 1 && BN_is_one(result.get());
}

bool isSoundEd25519Point(QByteArrayView encoded)
{
    if (encoded.size() != 32)
        return false;
    std::array<uchar, 32> bytes {};
    std::copy(encoded.begin(), encoded.end(), bytes.begin());
    bytes[31] &= 0x7f; // the sign of x
    const Field field;
    const BigNumber one = number(1);
    BigNumber y(BN_lebin2bn(bytes.data(), int(bytes.size()), nullptr));
    if (!field.contains(y.get()))
        return false;
    const BigNumber d = field.divide(field.subtract(number(0), number(121665)), number(121666));
    // -x^2 + y^2 = 1 + d x^2 y^2 gives x^2 from y; a doubling needs no more than the squares.
    const auto xSquared = [&](const BigNumber &ySquared) {
        return field.divide(field.subtract(ySquared, one), field.add(field.multiply(d, ySquared), one));
    };
    BigNumber ySquared = field.multiply(y, y);
    if (!field.isSquare(xSquared(ySquared).get()))
        return false;
    for (int doubling = 0; doubling < 3; ++doubling) {
        const BigNumber x2 = xSquared(ySquared);
        const BigNumber product = field.multiply(d, field.multiply(x2, ySquared));
        y = field.divide(field.add(ySquared, x2), field.subtract(one, product));
        ySquared = field.multiply(y, y);
    }
    return !BN_is_one(y.get());
}

} // namespace jose
