"""Keys of persons, devices and missions: made, kept, certified, used; and signatures judged."""
