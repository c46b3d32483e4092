"""Scrapy on the fleet: python3 scrapy_crawl.py AT_ONCE GAP_MS TIMEOUT_MS OUT < boards

One board a line on standard input: INDEX KIND URL HOST ADDRESS. Writes what it found to OUT, a board a line.
"""
import json
import resource
import sys
import time

import scrapy
from scrapy.crawler import CrawlerProcess
from scrapy.resolver import dnscache

AT_ONCE, GAP_MS, TIMEOUT_MS = map(int, sys.argv[1:4])
OUT = sys.argv[4]
BOARDS = [line.split() for line in sys.stdin]

found = {}
pages = 0


def add(index, title, place):
    found.setdefault(index, []).append(title + " | " + place.split(",")[0])


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


started = time.monotonic()
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
process.start()
usage = resource.getrusage(resource.RUSAGE_SELF)
with open(OUT, "w") as out:
    for index, postings in found.items():
        out.write(json.dumps({"index": index, "postings": postings, "finding": None}) + "\n")
print(
    json.dumps(
        {
            "seconds": time.monotonic() - started,
            "pages": pages,
            "cpuSeconds": usage.ru_utime + usage.ru_stime,
            "peakMegabytes": usage.ru_maxrss // 1024,
        }
    )
)
