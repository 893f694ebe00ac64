// SPDX-License-Identifier: GPL-3.0-or-later
// Writes usage events of kind headroom as CSV, the same from any seed: random ids, workspaces by Zipf's law, some
// 173 bytes a row. The last instant is always just before 2026-06-30T00:00:00Z.
#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

constexpr std::int64_t kUsPerDay = 86'400'000'000;
constexpr std::int64_t kEndDay = 20'634;  // 2026-06-30, in days since 1970-01-01
constexpr unsigned kMembersPerWorkspace = 20;

struct Options {
    std::uint64_t rows = 1'000'000;
    unsigned workspaces = 2'000;
    unsigned days = 110;
    unsigned parts = 1;
    bool random = false;
    std::uint64_t seed = 1;
    std::string file;
};

// One kind of event, and how many of 100 are of it.
struct Action {
    unsigned share;
    std::string_view key;
    std::string_view route;
    std::string_view bucket;
    unsigned mostUnits;
    unsigned tokens;  // typical input
    unsigned nanosPerToken;
};

constexpr std::array<Action, 5> kActions{{
    {62, "chat.reply", "standard-mini", "standard_sync", 1, 1'200, 400},
    {18, "summary.write", "standard-mini", "standard_sync", 1, 5'200, 400},
    {9, "research.deep", "premium-reasoning", "premium_sync", 1, 9'600, 8'000},
    {8, "contract.review", "long-reader", "long_context", 40, 92'000, 900},
    {3, "ticket.classify", "batch-worker", "batch_records", 900, 240'000, 100},
}};

// SplitMix64: small, fast, the same everywhere.
class Random {
public:
    explicit Random(std::uint64_t seed) : m_state(seed) {}
    std::uint64_t next()
    {
        std::uint64_t z = (m_state += 0x9E37'79B9'7F4A'7C15U);
        z = (z ^ (z >> 30)) * 0xBF58'476D'1CE4'E5B9U;
        z = (z ^ (z >> 27)) * 0x94D0'49BB'1331'11EBU;
        return z ^ (z >> 31);
    }
    // Below `bound`; the bias is far below what a benchmark could see.
    std::uint64_t below(std::uint64_t bound) { return next() % bound; }

private:
    std::uint64_t m_state;
};

// The workspace of rank r is drawn in proportion to 1 / r.
class Zipf {
public:
    explicit Zipf(unsigned count)
    {
        double sum = 0;
        for (unsigned rank = 1; rank <= count; ++rank) {
            sum += 1.0 / rank;
            m_upTo.push_back(sum);
        }
    }
    unsigned draw(Random &random) const
    {
        const double at = static_cast<double>(random.next() >> 11) * 0x1p-53 * m_upTo.back();
        const auto found = std::upper_bound(m_upTo.begin(), m_upTo.end() - 1, at);
        return static_cast<unsigned>(found - m_upTo.begin());
    }

private:
    std::vector<double> m_upTo;
};

class CsvFile {
public:
    explicit CsvFile(const std::filesystem::path &path) : m_path(path), m_file(std::fopen(path.c_str(), "wb"))
    {
        if (!m_file) throw std::runtime_error("cannot write " + path.string());
        m_buffer.reserve(kFlushAt + 1'024);
    }
    ~CsvFile()
    {
        if (m_file) std::fclose(m_file);
    }
    CsvFile(const CsvFile &) = delete;
    CsvFile &operator=(const CsvFile &) = delete;

    void text(std::string_view value) { m_buffer += value; }
    void padded(std::uint64_t value, std::size_t digits)
    {
        const std::size_t at = m_buffer.size();
        m_buffer.resize(at + digits);
        for (std::size_t i = digits; i-- > 0; value /= 10) m_buffer[at + i] = static_cast<char>('0' + value % 10);
    }
    void number(std::uint64_t value)
    {
        std::array<char, 20> digits{};
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
        m_buffer.append(digits.data(), end);
    }
    void hex(std::uint64_t value, unsigned digits)
    {
        for (unsigned i = digits; i-- > 0;) m_buffer += "0123456789abcdef"[(value >> (4 * i)) & 15];
    }
    void comma() { m_buffer += ','; }
    void endRow()
    {
        m_buffer += '\n';
        if (m_buffer.size() >= kFlushAt) flush();
    }
    void close()
    {
        flush();
        if (std::fclose(std::exchange(m_file, nullptr)) != 0) fail();
    }

private:
    static constexpr std::size_t kFlushAt = 1 << 20;
    void flush()
    {
        if (std::fwrite(m_buffer.data(), 1, m_buffer.size(), m_file) != m_buffer.size()) fail();
        m_buffer.clear();
    }
    [[noreturn]] void fail() const { throw std::runtime_error("cannot write all of " + m_path.string()); }

    std::filesystem::path m_path;
    std::FILE *m_file;
    std::string m_buffer;
};

class Events {
public:
    explicit Events(const Options &options) : m_options(options), m_random(options.seed), m_zipf(options.workspaces)
    {
        for (unsigned day = 0; day < options.days; ++day) {
            const std::chrono::year_month_day date{
                std::chrono::sys_days{std::chrono::days{kEndDay - options.days + day}}};
            std::array<char, 16> text{};
            std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT", int{date.year()}, unsigned{date.month()},
                          unsigned{date.day()});
            m_dates.emplace_back(text.data());
        }
        for (const Action &action : kActions) m_byShare.insert(m_byShare.end(), action.share, &action);
    }

    static void writeHeader(CsvFile &csv)
    {
        csv.text("event_id,occurred_at,workspace,member,action,route,provider,bucket,mode,status,units,input_tokens,"
                 "cached_input_tokens,output_tokens,retries,latency_ms,cost_usd");
        csv.endRow();
    }

    void writeRow(CsvFile &csv, std::uint64_t row)
    {
        const Action &action = *m_byShare[m_random.below(m_byShare.size())];
        const unsigned workspace = m_zipf.draw(m_random);
        writeId(csv);
        csv.comma();
        writeInstant(csv, row);
        csv.text(",ws-");
        csv.padded(workspace, 5);
        csv.text(",u-");
        csv.padded(workspace, 5);
        csv.text("-");
        csv.padded(m_random.below(kMembersPerWorkspace), 2);
        csv.comma();
        csv.text(action.key);
        csv.comma();
        csv.text(action.route);
        csv.text(",openai,");
        csv.text(action.bucket);
        csv.text(action.bucket == "batch_records" ? ",batch" : ",sync");
        const bool failed = m_random.below(50) == 0;
        csv.text(failed ? ",failed," : ",ok,");
        csv.number(failed ? 0 : 1 + m_random.below(action.mostUnits));
        const std::uint64_t input = action.tokens / 2 + m_random.below(action.tokens);
        const std::uint64_t output = 40 + m_random.below(1'400);
        csv.comma();
        csv.number(input);
        csv.comma();
        csv.number(input / 4 * m_random.below(4));
        csv.comma();
        csv.number(output);
        csv.text(m_random.below(25) == 0 ? ",1," : ",0,");
        csv.number(300 + m_random.below(9'000));
        csv.comma();
        writeDollars(csv, (input + 4 * output) * action.nanosPerToken);
        csv.endRow();
    }

private:
    // A random UUID, version 4.
    void writeId(CsvFile &csv)
    {
        const std::uint64_t high = m_random.next();
        const std::uint64_t low = m_random.next();
        csv.hex(high >> 32, 8);
        csv.text("-");
        csv.hex(high >> 16, 4);
        csv.text("-4");
        csv.hex(high, 3);
        csv.text("-");
        csv.hex(8 + (low >> 62), 1);
        csv.hex(low >> 48, 3);
        csv.text("-");
        csv.hex(low, 12);
    }

    void writeInstant(CsvFile &csv, std::uint64_t row)
    {
        const std::uint64_t span = m_options.days * static_cast<std::uint64_t>(kUsPerDay);
        const std::uint64_t step = span / m_options.rows;
        const std::uint64_t at =
            m_options.random ? m_random.below(span) : std::min(span - 1, row * step + m_random.below(step + 1));
        const std::uint64_t us = at % kUsPerDay;
        csv.text(m_dates[at / kUsPerDay]);
        csv.padded(us / 3'600'000'000, 2);
        csv.text(":");
        csv.padded(us / 60'000'000 % 60, 2);
        csv.text(":");
        csv.padded(us / 1'000'000 % 60, 2);
        csv.text(".");
        csv.padded(us % 1'000'000, 6);
        csv.text("Z");
    }

    static void writeDollars(CsvFile &csv, std::uint64_t nanos)
    {
        csv.number(nanos / 1'000'000'000);
        csv.text(".");
        csv.padded(nanos % 1'000'000'000 / 1'000, 6);
    }

    Options m_options;
    Random m_random;
    Zipf m_zipf;
    std::vector<std::string> m_dates;
    std::vector<const Action *> m_byShare;
};

// events.csv in 3 parts: events-0.csv, events-1.csv, events-2.csv
std::filesystem::path partName(const Options &options, unsigned part)
{
    std::filesystem::path path(options.file);
    if (options.parts == 1) return path;
    return path.replace_filename(path.stem().string() + '-' + std::to_string(part) + path.extension().string());
}

void write(const Options &options)
{
    Events events(options);
    std::uint64_t row = 0;
    for (unsigned part = 0; part < options.parts; ++part) {
        CsvFile csv(partName(options, part));
        Events::writeHeader(csv);
        const std::uint64_t end = options.rows * (part + 1) / options.parts;
        for (; row < end; ++row) events.writeRow(csv, row);
        csv.close();
    }
}

}  // namespace

int main(int argc, char **argv)
{
    Options options;
    std::string order = "time";
    CLI::App app("Write usage events of kind headroom as CSV");
    app.add_option("FILE", options.file, "Where to")->required();
    app.add_option("--rows", options.rows)->check(CLI::PositiveNumber)->capture_default_str();
    app.add_option("--workspaces", options.workspaces)->check(CLI::Range(1, 99'999))->capture_default_str();
    app.add_option("--days", options.days)->check(CLI::Range(1, 3'000))->capture_default_str();
    app.add_option("--parts", options.parts, "Files to spread the rows over: FILE-0, FILE-1, ...")
        ->check(CLI::Range(1, 1'000))
        ->capture_default_str();
    app.add_option("--order", order, "Of the instants")
        ->check(CLI::IsMember({"time", "random"}))
        ->capture_default_str();
    app.add_option("--seed", options.seed)->capture_default_str();
    CLI11_PARSE(app, argc, argv);
    options.random = order == "random";
    try {
        write(options);
    } catch (const std::exception &error) {
        std::fprintf(stderr, "bench_events: %s\n", error.what());
        return 1;
    }
    return 0;
}
