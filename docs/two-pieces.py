# Two pieces of a recovery sheet, without Sala: prints the age identity that opens keys/sheet.age (docs/recovery.md).
# Needs PyPI's codex32 and bech32. Type or pipe in the two pieces, a line each.
import sys

import bech32
from codex32 import Codex32String


def piece(line):
    return Codex32String("".join(line.split()).replace("-", "").lower().replace("o", "0"))


two = [piece(sys.stdin.readline()) for _ in range(2)]
secret = Codex32String.interpolate_at(two, "s").data[:32]
print(bech32.bech32_encode("age-secret-key-", bech32.convertbits(secret, 8, 5)).upper())
