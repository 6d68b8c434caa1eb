"""Task of the member program: the leader reinitializes a member that cannot follow it."""

EVERY = 10


def run(member):
    pass
