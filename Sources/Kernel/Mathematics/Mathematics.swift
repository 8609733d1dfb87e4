/// Functions of real numbers that give the same bits on every machine, so that a run is the same run everywhere.
///
/// C libraries differ in the last place; these are built from the operations that IEEE 754 rounds correctly
/// (+ - × ÷ √) and from bits. Swift never fuses `a * b + c` by itself, so the order written is the order computed.
package enum Mathematics {}
