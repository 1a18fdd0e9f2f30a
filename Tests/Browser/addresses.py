"""The pages that every browser test and every set of screenshots looks at."""

SCORECARD = "/units/hai-phong/scorecard?period=2015-2020"

UNITS = ["da-nang", "hai-phong", "ha-noi", "tp-hcm", "quang-nam"]

SCORECARDS = [
    SCORECARD,
    "/units/da-nang/scorecard?period=2020-2025",
    "/units/ha-noi/scorecard?period=2015-2020",
    "/units/tp-hcm/scorecard?period=2009-S1",
    "/units/quang-nam/scorecard?period=2024-M06",
]

LISTS = ["/targets", "/directives", "/sources", "/indicators", "/journal"]

CHECK = "/check"

FIXED = ["/", *(f"/units/{unit}" for unit in UNITS), *SCORECARDS, *LISTS, CHECK]

# A page of each kind, found by following the first such link.
# kind -> (page it is linked from, start of its address)
FOLLOWED = {
    "target": ("/targets", "/targets/"),
    "directive": ("/directives", "/directives/"),
    "source": ("/sources", "/sources/"),
    "indicator": ("/indicators", "/indicators/"),
    "figure": (SCORECARD, "/figures/"),
}

# What the tests are named by: an address, or the kind of a page that is found.
PAGES = [*FIXED, *FOLLOWED]


def first_link(page, origin, kind):
    """The address of the first page of a kind, read from the page that lists it."""
    listing, start = FOLLOWED[kind]
    page.goto(origin + listing)
    link = page.locator(f'main a[href^="{start}"]').first
    assert link.count(), f"{listing} has no link to {start}…"
    return link.get_attribute("href")
