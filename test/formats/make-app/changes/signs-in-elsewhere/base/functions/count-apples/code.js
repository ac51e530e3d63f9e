function countApples(apples) { return apples.length }
