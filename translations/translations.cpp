// The library consists of its resources; it needs one source to be one.
