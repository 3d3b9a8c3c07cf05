"""Xapian over the corpus; speaks the lines described in Deelproces.cs.

Filters are boolean terms without weight: F<bit> and R<regio>. Competenties and words are terms that weigh.
"""
import multiprocessing
import os
import signal
import sys
import time

import xapian

BESTE = 300
# k1 1.2, b 0.75, no weight by length of the query, each term of the query once.
BM25 = xapian.BM25Weight(1.2, 0, 0, 0.75, 0.0)


def build(index, corpus):
    start = time.perf_counter()
    raw = os.path.join(index, "ruw")
    db = xapian.WritableDatabase(raw, xapian.DB_CREATE_OR_OVERWRITE)
    with open(os.path.join(corpus, "profielen.tsv"), encoding="utf-8") as profielen:
        for i, line in enumerate(profielen):
            nummer, regio, bits, competenties, woorden = line.rstrip("\n").split("\t")
            doc = xapian.Document()
            doc.set_data(nummer)
            doc.add_boolean_term("R" + regio)
            for bit in bits.split():
                doc.add_boolean_term("F" + bit)
            for term in competenties.split():
                doc.add_term(term)
            for term in woorden.split():
                doc.add_term(term)
            db.add_document(doc)
            if i % 50_000 == 49_999:
                db.commit()
    db.commit()
    compact = os.path.join(index, "compact")
    db.compact(compact)
    db.close()
    size = sum(os.path.getsize(os.path.join(compact, f)) for f in os.listdir(compact))
    return compact, time.perf_counter() - start, size


def read_vacatures(corpus):
    with open(os.path.join(corpus, "vacatures.tsv"), encoding="utf-8") as vacatures:
        return [line.rstrip("\n").split("\t") for line in vacatures]


def search(db, vacature, bereik, count):
    start = time.perf_counter()
    _, regio, smal, breed, weight, competenties, woorden = vacature
    wishes = [
        xapian.Query(xapian.Query.OP_SCALE_WEIGHT, xapian.Query(term), 2.0) if i < 8 else xapian.Query(term)
        for i, term in enumerate(competenties.split())
    ]
    words = xapian.Query(xapian.Query.OP_OR, [xapian.Query(term) for term in woorden.split()])
    wishes.append(xapian.Query(xapian.Query.OP_SCALE_WEIGHT, words, float(weight)))
    filters = ["F" + bit for bit in (breed if bereik else smal).split()]
    if not bereik:
        filters.append("R" + regio)
    enquire = xapian.Enquire(db)
    enquire.set_weighting_scheme(BM25)
    enquire.set_query(xapian.Query(
        xapian.Query.OP_FILTER,
        xapian.Query(xapian.Query.OP_OR, wishes),
        xapian.Query(xapian.Query.OP_AND, [xapian.Query(term) for term in filters])))
    found = enquire.get_mset(0, BESTE, db.get_doccount() if count else 0)
    hits = [(match.docid, match.weight) for match in found]
    micros = (time.perf_counter() - start) * 1e6
    return micros, found.get_matches_estimated() if count else -1, hits


def work(path, vacatures, bereik, seconds, answers):
    db = xapian.Database(path)
    done, start = 0, time.perf_counter()
    while time.perf_counter() - start < seconds:
        search(db, vacatures[done % len(vacatures)], bereik, False)
        done += 1
    answers.put(done / (time.perf_counter() - start))


def tempo(path, vacatures, bereik, threads, seconds):
    """A process a thread: Python runs one thread at a time."""
    answers = multiprocessing.Queue()
    workers = [multiprocessing.Process(target=work, args=(path, vacatures, bereik, seconds, answers)) for _ in range(threads)]
    for worker in workers:
        worker.start()
    return sum(answers.get() for _ in workers)


def main():
    # ctrl-C is for the program that started this one; it ends this one by closing stdin.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    index, corpus = sys.argv[1:3]
    vacatures = read_vacatures(corpus)
    path, seconds, size = build(index, corpus)
    db = xapian.Database(path)
    numbers = [0] + [int(db.get_document(i).get_data()) for i in range(1, db.get_doccount() + 1)]
    print(f"bouw {seconds} {size} {xapian.version_string()}", flush=True)
    for line in sys.stdin:
        verb, bereik, manier, *rest = line.split()
        if verb == "tempo":
            print(tempo(path, vacatures, int(bereik), int(rest[0]), float(rest[1])), flush=True)
            continue
        micros, count, hits = search(db, vacatures[int(rest[0])], int(bereik), int(manier) < 0)
        print(micros, count, " ".join(f"{numbers[doc]}:{score}" for doc, score in hits), flush=True)


if __name__ == "__main__":
    main()
