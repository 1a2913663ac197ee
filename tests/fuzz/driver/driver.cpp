#include "tests/fuzz/driver/mutator.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>

#include <fcntl.h>
#include <unistd.h>

// Stands in for libFuzzer where there is none: fuzz_<name> [--runs N] [--seed N] <file or folder>...
// Runs every file, then N mutations of them. What broke the program is left in ./crash-<name>; give that file alone to see it again.

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
extern "C" __attribute__((weak)) void __sanitizer_set_death_callback(void (*callback)()); // NOLINT(bugprone-reserved-identifier): its name

namespace {

// Read by a signal handler, which has no other way to know them.
const fuzz::Input *current = nullptr;
std::array<char, 256> crashFile {};

void saveCurrent()
{
    if (!current)
        return;
    const int file = ::open(crashFile.data(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    if (file < 0 || ::write(file, current->data(), current->size()) < 0)
        return;
    ::close(file);
    constexpr std::string_view start = "input saved in ";
    if (::write(STDERR_FILENO, start.data(), start.size()) > 0
        && ::write(STDERR_FILENO, crashFile.data(), std::strlen(crashFile.data())) > 0)
        static_cast<void>(::write(STDERR_FILENO, "\n", 1) == 1);
}

void saveAndDie(int signal)
{
    saveCurrent();
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

void watchForCrashes(const std::filesystem::path &program)
{
    std::snprintf(crashFile.data(), crashFile.size(), "crash-%s", program.filename().c_str());
    if (__sanitizer_set_death_callback)
        __sanitizer_set_death_callback(saveCurrent);
    for (const int signal : { SIGABRT, SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP })
        std::signal(signal, saveAndDie);
}

std::vector<fuzz::Input> readAll(const std::vector<std::filesystem::path> &given)
{
    std::vector<std::filesystem::path> files;
    for (const std::filesystem::path &path : given) {
        if (!std::filesystem::is_directory(path)) {
            files.push_back(path);
            continue;
        }
        for (const auto &entry : std::filesystem::recursive_directory_iterator(path)) {
            if (entry.is_regular_file())
                files.push_back(entry.path());
        }
    }
    std::sort(files.begin(), files.end());
    std::vector<fuzz::Input> inputs;
    for (const std::filesystem::path &path : files) {
        std::ifstream file(path, std::ios::binary);
        if (file)
            inputs.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
        else
            std::fprintf(stderr, "%s cannot be read\n", path.c_str());
    }
    return inputs;
}

void run(const fuzz::Input &input)
{
    // A copy of exactly this size: a read behind its end is one behind the allocation.
    const fuzz::Input exact(input.begin(), input.end());
    current = &exact;
    LLVMFuzzerTestOneInput(exact.data(), exact.size());
    current = nullptr;
}

} // namespace

int main(int argc, char **argv)
{
    size_t runs = 0;
    uint64_t seed = 1;
    std::vector<std::filesystem::path> given;
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument = argv[i];
        if (argument == "--runs" && i + 1 < argc)
            runs = std::strtoul(argv[++i], nullptr, 10);
        else if (argument == "--seed" && i + 1 < argc)
            seed = std::strtoull(argv[++i], nullptr, 10);
        else if (std::filesystem::exists(argument))
            given.emplace_back(argument);
        else
            std::fprintf(stderr, "%s is not there\n", argv[i]);
    }
    watchForCrashes(argv[0]);
    const std::vector<fuzz::Input> corpus = readAll(given);
    for (const fuzz::Input &input : corpus)
        run(input);
    fuzz::Mutator mutator(corpus, seed);
    for (size_t i = 0; i < runs; ++i)
        run(mutator.next());
    std::printf("%zu inputs, %zu mutations\n", corpus.size(), runs);
    return EXIT_SUCCESS;
}
