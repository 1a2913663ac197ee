#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace fuzz {

using Input = std::vector<uint8_t>;

/// Changes inputs at random, but the same way for the same seed on every computer.
class Mutator {
public:
    /// @param corpus what inputs are made of; with none, one of a few bytes is used
    Mutator(std::vector<Input> corpus, uint64_t seed);

    /// One of the corpus after one to eight changes, at most 64 KiB.
    Input next();

private:
    size_t below(size_t limit);
    void change(Input *input);
    void flipBit(Input *input);
    void setByte(Input *input);
    void insertWord(Input *input);
    void insertNoise(Input *input);
    void eraseRange(Input *input);
    void repeatRange(Input *input);
    void splice(Input *input);

    std::vector<Input> m_corpus;
    std::mt19937_64 m_random;
};

} // namespace fuzz
