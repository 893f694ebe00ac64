// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/demo/demoprofiles.h"

#include <array>

namespace headroom::demo {

namespace {

constexpr int kNamesInList = 14;
using NameList = std::array<std::string_view, kNamesInList>;

struct NamePool {
    NameList given;
    NameList family;
};

// In the order of Names.
constexpr std::array<NamePool, 8> kNamePools{{
    {{"amelia", "ben", "chloe", "daniel", "ella", "frank", "grace", "henry", "isla", "jack", "kate", "liam", "mia",
      "owen"},
     {"archer", "bennett", "carter", "dawson", "ellis", "foster", "grant", "hughes", "irwin", "jenkins", "keller",
      "lawson", "mercer", "norton"}},
    {{"anna", "bjarne", "clara", "dirk", "elke", "felix", "greta", "hannes", "ida", "jonas", "katrin", "lukas", "marit",
      "nils"},
     {"albrecht", "brandt", "claussen", "dietrich", "engel", "fischer", "graf", "hoffmann", "iversen", "jansen",
      "krause", "lindner", "maurer", "neumann"}},
    {{"alba", "bruno", "carla", "diego", "elena", "fabio", "gabriela", "hugo", "ines", "joao", "lucia", "mateo",
      "noemi", "paulo"},
     {"almeida", "barros", "castro", "dubois", "esteves", "ferreira", "garcia", "herrera", "iglesias", "lopes",
      "moreau", "navarro", "oliveira", "ricci"}},
    {{"agata", "bohdan", "daria", "emil", "halina", "ivan", "jana", "karel", "lenka", "marek", "nadia", "oleh", "petra",
      "tomas"},
     {"adamik", "bielak", "cerny", "dvorak", "hrytsenko", "jelinek", "kowalski", "lysenko", "marek", "novak",
      "ostrowski", "petrenko", "sokol", "zielinski"}},
    {{"aiko", "daichi", "emi", "fumio", "hana", "ichiro", "kaori", "kenji", "mika", "naoki", "rin", "sho", "yui",
      "yuto"},
     {"abe", "endo", "fujita", "goto", "hayashi", "ishii", "kato", "kobayashi", "mori", "nakamura", "ono", "sato",
      "tanaka", "yamada"}},
    {{"aditi", "bo-ra", "chen", "deepak", "eun-ji", "farah", "gita", "hao", "indra", "jin", "kavya", "lakshmi",
      "min-ho", "ravi"},
     {"agarwal", "bae", "chandra", "das", "gupta", "han", "iyer", "kim", "lim", "mehta", "nair", "park", "rao",
      "wijaya"}},
    {{"abena", "bayo", "chidi", "dalitso", "efua", "farai", "gathoni", "imani", "kofi", "lerato", "musa", "ngozi",
      "sipho", "thandi"},
     {"abara", "banda", "dlamini", "eze", "kamau", "khumalo", "mensah", "moyo", "mwangi", "ndlovu", "okafor", "osei",
      "sithole", "zulu"}},
    {{"amal", "bilal", "dina", "faris", "hala", "ibrahim", "jana", "karim", "layla", "mona", "nabil", "omar", "rania",
      "samir"},
     {"abbas", "bakri", "darwish", "elmasry", "fahmy", "ghanem", "haddad", "idrissi", "khalil", "mansour", "nasser",
      "qasim", "rahman", "zaki"}},
}};

}  // namespace

std::string personName(Names names, int person, int workspace)
{
    const NamePool &pool = kNamePools[static_cast<std::size_t>(names)];
    const int given = (person + workspace * 5) % kNamesInList;
    const int family = (person * 3 + person / kNamesInList + workspace * 3) % kNamesInList;
    std::string name(pool.given[static_cast<std::size_t>(given)]);
    name += '.';
    name += pool.family[static_cast<std::size_t>(family)];
    return name;
}

}  // namespace headroom::demo
