// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

// How benchmarks measure, and how they print what they measured.
namespace measured {

struct Bar {
    double must;
    double aim;
};

// The median of several runs, in milliseconds. The first, which warms the caches, does not count.
template<typename Function>
double medianMs(int runs, Function function)
{
    std::vector<double> taken;
    function();
    for (int run = 0; run < runs; ++run) {
        const auto start = std::chrono::steady_clock::now();
        function();
        taken.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    const auto middle = taken.begin() + runs / 2;
    std::nth_element(taken.begin(), middle, taken.end());
    return *middle;
}

inline void printTime(const char *name, double ms)
{
    std::printf("%-58s %10.3f ms\n", name, ms);
    std::fflush(stdout);
}

inline void printRatio(const char *name, double value, Bar bar, bool smallerIsBetter)
{
    const auto reached = [=](double limit) { return smallerIsBetter ? value <= limit : value >= limit; };
    const char *word = reached(bar.aim) ? "aim reached" : reached(bar.must) ? "good enough" : "MISSED";
    std::printf("%-58s %10.2f   must %g, aim %g: %s\n", name, value, bar.must, bar.aim, word);
    std::fflush(stdout);
}

}  // namespace measured
