"""Scrapy on the fleet: python3 scrapy_crawl.py AT_ONCE GAP_MS TIMEOUT_MS LIMIT_S OUT < boards

One board a line on standard input: INDEX KIND URL HOST ADDRESS. Says every ten seconds on the error output how far it is,
ends at the limit at the latest, and writes what it found to OUT, a board a line.
"""
import json
import os
import resource
import sys
import time

import scrapy
from scrapy.crawler import CrawlerProcess
from scrapy.resolver import dnscache
from twisted.internet import reactor, task

AT_ONCE, GAP_MS, TIMEOUT_MS, LIMIT_S = map(int, sys.argv[1:5])
OUT = sys.argv[5]
BOARDS = [line.split() for line in sys.stdin]

found = {}
at = {}
pages = 0
started = time.monotonic()


def add(index, title, place):
    found.setdefault(index, []).append(title + " | " + place.split(",")[0])
    at[index] = time.monotonic() - started


def end():
    seconds = time.monotonic() - started
    usage = resource.getrusage(resource.RUSAGE_SELF)
    with open(OUT, "w") as out:
        for index, postings in found.items():
            finding = {"index": index, "postings": postings, "finding": None, "at": at[index]}
            out.write(json.dumps(finding) + "\n")
    figures = {
        "seconds": seconds,
        "pages": pages,
        "cpuSeconds": usage.ru_utime + usage.ru_stime,
        "peakMegabytes": usage.ru_maxrss // 1024,
    }
    print(json.dumps(figures), flush=True)
    os._exit(0)


def tell():
    seconds = time.monotonic() - started
    print("scrapy: %.0f s, %d boards, %d pages" % (seconds, len(found), pages), file=sys.stderr, flush=True)


class Fleet(scrapy.Spider):
    name = "fleet"

    def start_requests(self):
        for index, kind, url, host, address in BOARDS:
            dnscache[host] = address
            callback = self.parse_api if kind == "api" else self.parse_list
            yield scrapy.Request(url, callback, cb_kwargs={"index": int(index)}, dont_filter=True)

    def parse_api(self, response, index):
        global pages
        pages += 1
        for job in json.loads(response.body)["jobs"]:
            add(index, job["title"], job["location"]["name"])

    def parse_list(self, response, index):
        global pages
        pages += 1
        for link in response.css("a.job::attr(href)").getall():
            yield response.follow(link, self.parse_posting, cb_kwargs={"index": index})

    def parse_posting(self, response, index):
        global pages
        pages += 1
        data = json.loads(response.css('script[type="application/ld+json"]::text').get())
        add(index, data["title"], data["jobLocation"]["address"]["addressLocality"])


process = CrawlerProcess(
    {
        "LOG_ENABLED": False,
        "TELNETCONSOLE_ENABLED": False,
        "CONCURRENT_REQUESTS": AT_ONCE,
        "CONCURRENT_REQUESTS_PER_DOMAIN": 1,
        "DOWNLOAD_DELAY": GAP_MS / 1000,
        "RANDOMIZE_DOWNLOAD_DELAY": False,
        "DOWNLOAD_TIMEOUT": TIMEOUT_MS / 1000,
        "DOWNLOAD_MAXSIZE": 15 * 1024 * 1024,
        "RETRY_TIMES": 2,
        "ROBOTSTXT_OBEY": True,
        "REQUEST_FINGERPRINTER_IMPLEMENTATION": "2.7",
        # Scrapy's own advice for crawls of many domains.
        "SCHEDULER_PRIORITY_QUEUE": "scrapy.pqueues.DownloaderAwarePriorityQueue",
        "REACTOR_THREADPOOL_MAXSIZE": 20,
        "COOKIES_ENABLED": False,
    }
)
process.crawl(Fleet)
reactor.callLater(LIMIT_S, end)
task.LoopingCall(tell).start(10, now=False)
process.start()
end()
