#include "tests/fuzz/driver/mutator.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace fuzz {

namespace {

constexpr size_t maxBytes = 65536;

/// What the parsers of this project take for special.
constexpr std::array<std::string_view, 40> words { "{", "}", "[", "]", "\"", "\\", ":", ",", ".", "..", "null", "true", "-1", "0", "1e999",
    "18446744073709551616", "9223372036854775807", "-0", "\\u0000", "\\ud800", "\xc3\x28", "\xed\xa0\x80", "\xff", "%00", "%", "&", "=",
    "?", "#", "/", "//", "\r\n", "\n", "\t", "  ", "- ", ": ", "none", "{}", "[]" };

} // namespace

Mutator::Mutator(std::vector<Input> corpus, uint64_t seed)
    : m_corpus(std::move(corpus))
    , m_random(seed)
{
    if (m_corpus.empty())
        m_corpus.push_back({ '{', '}' });
}

Input Mutator::next()
{
    Input input = m_corpus[below(m_corpus.size())];
    for (size_t changes = 1 + below(8); changes > 0; --changes)
        change(&input);
    if (input.size() > maxBytes)
        input.resize(maxBytes);
    return input;
}

// Not std::uniform_int_distribution: what that makes of a seed is up to the library.
size_t Mutator::below(size_t limit)
{
    return limit == 0 ? 0 : size_t(m_random() % limit);
}

void Mutator::change(Input *input)
{
    switch (below(8)) {
    case 0:
        return flipBit(input);
    case 1:
        return setByte(input);
    case 2:
        return insertWord(input);
    case 3:
        return insertNoise(input);
    case 4:
        return eraseRange(input);
    case 5:
        return repeatRange(input);
    case 6:
        return splice(input);
    default:
        input->resize(below(input->size() + 1));
    }
}

void Mutator::flipBit(Input *input)
{
    if (!input->empty())
        (*input)[below(input->size())] ^= uint8_t(1u << below(8));
}

void Mutator::setByte(Input *input)
{
    if (!input->empty())
        (*input)[below(input->size())] = uint8_t(below(256));
}

void Mutator::insertWord(Input *input)
{
    const std::string_view word = words[below(words.size())];
    const auto at = input->begin() + std::ptrdiff_t(below(input->size() + 1));
    input->insert(at, word.begin(), word.end());
}

void Mutator::insertNoise(Input *input)
{
    Input noise(1 + below(16));
    for (uint8_t &byte : noise)
        byte = uint8_t(below(256));
    input->insert(input->begin() + std::ptrdiff_t(below(input->size() + 1)), noise.begin(), noise.end());
}

void Mutator::eraseRange(Input *input)
{
    const size_t from = below(input->size());
    const size_t count = std::min(1 + below(32), input->size() - from);
    input->erase(input->begin() + std::ptrdiff_t(from), input->begin() + std::ptrdiff_t(from + count));
}

void Mutator::repeatRange(Input *input)
{
    const size_t from = below(input->size());
    const size_t count = std::min(1 + below(64), input->size() - from);
    const Input range(input->begin() + std::ptrdiff_t(from), input->begin() + std::ptrdiff_t(from + count));
    for (size_t times = 1 + below(4); times > 0; --times)
        input->insert(input->begin() + std::ptrdiff_t(from), range.begin(), range.end());
}

void Mutator::splice(Input *input)
{
    const Input &other = m_corpus[below(m_corpus.size())];
    input->resize(below(input->size() + 1));
    input->insert(input->end(), other.begin() + std::ptrdiff_t(below(other.size() + 1)), other.end());
}

} // namespace fuzz
