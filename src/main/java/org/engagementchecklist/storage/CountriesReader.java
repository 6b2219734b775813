package org.engagementchecklist.storage;

import java.util.Optional;
import org.engagementchecklist.checklist.Countries;
import org.engagementchecklist.checklist.Country;

/** Reads the names of countries. */
final class CountriesReader {

    private static final Shape SHAPE = Shape.ofFile().with(Shape.Kind.SOME_OBJECTS, "countries");
    private static final Shape COUNTRY =
            Shape.of().with(Shape.Kind.TEXT, "code", "name").optionally(Shape.Kind.TEXTS, "search");

    private CountriesReader() {}

    /** {@return the countries, if the file has no defect; whatever is wrong is added to its defects} */
    static Optional<Countries> read(Json json) {
        if (!SHAPE.fits(json)) {
            return Optional.empty();
        }
        Named<Country> countries = new Named<>("country");
        json.at("countries").items().forEach(item -> countries.add(item.at("code"), country(item)));
        return json.defects().hasErrors() ? Optional.empty() : Optional.of(new Countries(countries.all()));
    }

    private static Optional<Country> country(Json json) {
        return COUNTRY.fits(json)
                ? Optional.of(new Country(
                        json.at("code").text(),
                        json.at("name").text(),
                        json.at("search").texts()))
                : Optional.empty();
    }
}
