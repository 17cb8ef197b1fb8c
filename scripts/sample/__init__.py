"""The sample card: invented pieces on invented ground, photographed by two invented cameras."""
